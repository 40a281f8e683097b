"""The command `toolpress`.

Exit codes: 0 done, 1 faults in the input, 2 usage, 3 out of date, 70 a fault of toolpress itself,
130 interrupted. Results go to standard output, everything else to standard error.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from generator.cli.console import Console, Exit, UsageFaultError

__all__ = ["main"]


def main(argv: Sequence[str] | None = None) -> int:
    """Runs one command line, by default the process's own, and returns its exit code."""
    from generator.cli.arguments import parse

    console = Console()
    try:
        try:
            options = parse(sys.argv[1:] if argv is None else argv)
            console = Console(
                color=options.color,
                diagnostics=options.diagnostics,
                debug=options.debug,
            )
            code = options.run(options, console)
        finally:
            console.close()
        sys.stdout.flush()
        return int(code)
    except SystemExit as end:
        # argparse: --help, --version and faulty usage.
        return end.code if isinstance(end.code, int) else int(Exit.DONE)
    except UsageFaultError as fault:
        return int(console.usage(fault))
    except KeyboardInterrupt:
        return int(Exit.INTERRUPTED)
    except BrokenPipeError:
        # The reader is gone. The flush at exit must not fail again.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return int(Exit.BROKEN_PIPE)
    except Exception as error:
        return int(console.crashed(error))
