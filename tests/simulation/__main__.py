"""Which mode of the limiter exceeds limits, and what the other one costs.

python -m tests.simulation            over simulated networks, in virtual time
python -m tests.simulation --measure  on this machine, with a server in a process of its own
"""

import sys

from tests.simulation import limits, measured

if __name__ == "__main__":
    lines = measured.table() if "--measure" in sys.argv[1:] else limits.table()
    for line in lines:
        print(line, flush=True)
