# All development commands, used locally and in CI. Needs make, git and Python 3.11 or newer;
# installs everything else into .venv from requirements.lock, with hashes checked.

PYTHON ?= python3
VENV   ?= .venv
BIN    := $(VENV)/bin
READY  := $(VENV)/.ready
PIP    := $(BIN)/python -m pip --disable-pip-version-check --no-input --quiet
INSTALL := -m pip install --disable-pip-version-check --no-input --quiet --require-hashes -r
ARGS   ?=

# Vendors' own clients, for recording only, have separate environments.
RECORD_VENV := .venv-record
RECORDER    := $(RECORD_VENV)/.ready
RECORDED    := $(or $(SERVICE),klaviyo)
RECORDING   := $(if $(filter klaviyo,$(RECORDED)),$(RECORD_VENV),.venv-record-$(RECORDED))

# So has the generator that generation is compared with.
BENCH_VENV  := .venv-bench

# Emitted packages run on an older Python than the generator does.
OLDEST      ?= python3.10
OLDEST_VENV := .venv-oldest

# Compile once, whatever the caller's environment says.
unexport PYTHONDONTWRITEBYTECODE PYTHONPATH PYTHONHOME

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup generate check test fuzz test-oldest lint bench conformance record record-live lock clean

help: ## List these commands
	@echo 'Usage: make COMMAND [PYTHON=python3.12] [ARGS="..."]'
	@echo
	@sed -n 's/^\([a-z][a-z-]*\):.*## \(.*\)$$/  \1|\2/p' $(firstword $(MAKEFILE_LIST)) | \
		awk -F'|' '{ printf "  %-12s %s\n", substr($$1, 3), $$2 }'

setup: $(READY) ## Create .venv with all dependencies

generate: $(READY) ## Write generated/ from specs/ (ARGS: services, options)
	@$(BIN)/toolpress generate $(ARGS)

check: $(READY) ## Compare generated/ with specs/ and write nothing (exit code 3: out of date)
	@$(BIN)/toolpress generate --check $(ARGS)

test: $(READY) ## Run all tests, on all cores (ARGS: options of pytest, -n0 for one process)
	@$(BIN)/python -m pytest -n auto --dist worksteal $(ARGS)

test-oldest: $(OLDEST_VENV)/.ready ## Run the runtime's tests on the oldest supported Python (OLDEST=python3.10)
	@$(OLDEST_VENV)/bin/python -m pytest tests/runtime $(ARGS)

fuzz: $(READY) ## Fuzz the parser with mutated pages (ARGS=--count=1000000)
	@$(BIN)/python -m tests.hostile.fuzz $(ARGS)

lint: $(READY) ## Check style, format, strict types and layers
	@$(BIN)/ruff check generator tests
	@$(BIN)/ruff check --target-version py310 generated
	@$(BIN)/black --check --quiet generator tests generated || \
		{ echo 'black would reformat files: run $(BIN)/black generator tests' >&2; exit 1; }
	@$(BIN)/mypy
	@for package in generated/*/src; do $(BIN)/mypy --no-incremental "$$package" || exit 1; done
	@$(BIN)/lint-imports

bench: $(READY) $(RECORDER) $(if $(OPENAPI),$(BENCH_VENV)/.ready) ## Measure generation and the emitted client (OPENAPI=file; ARGS: generate, client, sizes, --quick)
	@$(BIN)/python -m tests.bench $(if $(OPENAPI),--openapi '$(OPENAPI)') $(ARGS)

conformance: $(READY) ## Validate requests by a vendor's document (OPENAPI=file; SERVICE=name PAGE=file: another service's)
	@if [ -z '$(OPENAPI)' ]; then \
		echo 'Skipped: pass the OpenAPI document: make conformance OPENAPI=path'; \
	elif [ -n '$(SERVICE)' ] && [ -z '$(PAGE)' ] && [ -d 'generated/$(SERVICE)' ]; then \
		$(BIN)/python -m tests.conformance.emitted '$(SERVICE)' '$(OPENAPI)'; \
	elif [ -n '$(SERVICE)' ]; then \
		$(BIN)/python -m tests.conformance.anew '$(SERVICE)' '$(OPENAPI)' \
			$(if $(PAGE),--page '$(PAGE)') $(ARGS); \
	else \
		$(BIN)/python -m tests.conformance '$(OPENAPI)' $(ARGS); \
	fi

record: $(RECORDING)/.ready ## Record fixtures again, with the vendor's client (SERVICE=twilio; ARGS: slugs, --check)
	@$(RECORDING)/bin/python -m tests.recording --service $(RECORDED) $(ARGS)

record-live: $(READY) ## Record from the live API, scrubbed (ARGS: see tests/recording/README.md)
	@$(BIN)/python -m tests.recording.live $(ARGS)

lock: $(BIN)/python ## Resolve requirements.lock again from pyproject.toml (ARGS=--upgrade: newest versions)
	@$(PIP) install uv
	@$(BIN)/uv pip compile pyproject.toml --group dev --quiet --universal --python-version 3.11 \
		--generate-hashes --no-header --output-file requirements.lock $(ARGS)
	@$(BIN)/uv pip compile tests/runtime/requirements.in --quiet --universal --python-version 3.10 \
		--generate-hashes --no-header --output-file tests/runtime/requirements.txt $(ARGS)

clean: ## Remove .venv, caches and built files; keep generated/
	rm -rf $(VENV) $(RECORD_VENV) .venv-record-* $(BENCH_VENV) $(OLDEST_VENV) .cache .mypy_cache .pytest_cache .ruff_cache .hypothesis .import_linter_cache
	rm -rf build dist
	find generator tests generated -type d -name __pycache__ -prune -exec rm -rf {} + 2>/dev/null || true

$(READY): requirements.lock pyproject.toml | $(BIN)/python
	@echo 'Installing what requirements.lock names into $(VENV) ...'
	@$(PIP) install --compile --require-hashes -r requirements.lock
	@$(PIP) install --compile --no-build-isolation --no-deps --editable .
	@$(BIN)/python -m compileall -q generator
	@touch $@

$(RECORDER): tests/recording/requirements.txt tests/bench/requirements.txt
	@'$(PYTHON)' -m venv $(RECORD_VENV)
	@$(RECORD_VENV)/bin/python $(INSTALL) tests/recording/requirements.txt
	@$(RECORD_VENV)/bin/python $(INSTALL) tests/bench/requirements.txt
	@touch $@

.venv-record-%/.ready: tests/recording/%/requirements.txt
	@'$(PYTHON)' -m venv $(@D)
	@$(@D)/bin/python $(INSTALL) $<
	@touch $@

$(BENCH_VENV)/.ready: tests/bench/generators.txt
	@'$(PYTHON)' -m venv $(BENCH_VENV)
	@$(BENCH_VENV)/bin/python $(INSTALL) tests/bench/generators.txt
	@touch $@

$(OLDEST_VENV)/.ready: tests/runtime/requirements.txt
	@'$(OLDEST)' -m venv $(OLDEST_VENV)
	@$(OLDEST_VENV)/bin/python $(INSTALL) tests/runtime/requirements.txt
	@touch $@

$(BIN)/python:
	@command -v '$(PYTHON)' >/dev/null || { \
		echo 'toolpress needs Python 3.11 or newer, and there is no command $(PYTHON).' \
			'Name one: make setup PYTHON=python3.12' >&2; exit 1; }
	@'$(PYTHON)' -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
		echo "toolpress needs Python 3.11 or newer; $(PYTHON) is $$('$(PYTHON)' --version 2>&1)." \
			'Name another one: make setup PYTHON=python3.12' >&2; exit 1; }
	@rm -f $(BIN)/python $(BIN)/python3*
	@'$(PYTHON)' -m venv $(VENV)
