"""Which mode of the limiter exceeds limits, and what the other one costs."""

from tests.simulation.limits import table

if __name__ == "__main__":
    for line in table():
        print(line)
