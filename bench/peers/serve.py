"""One JSON object a line in, one out, so that a peer is measured in turn with ours and its start is not counted."""

import json
import os
import sys
import time

# Read when NumPy loads its BLAS, which is after this.
for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS"):
    os.environ[variable] = "1"


def serve(tasks, versions):
    """Answers {"task": …, "seconds": …, …} with the median seconds of a call of that task."""
    print(json.dumps({"versions": versions}), flush=True)
    for line in sys.stdin:
        request = json.loads(line)
        task, window = tasks[request.pop("task")], request.pop("seconds")
        print(json.dumps({"seconds": median_seconds(lambda: task(**request), window)}), flush=True)


def median_seconds(call, window):
    """The same as ours: after as long to warm up, until the time is over, each at least once."""
    sample(call, window)
    seconds = sample(call, window)
    seconds.sort()
    middle = len(seconds) // 2
    return seconds[middle] if len(seconds) % 2 else (seconds[middle - 1] + seconds[middle]) / 2


def sample(call, window):
    """The seconds of each call."""
    seconds = []
    while not seconds or sum(seconds) < window:
        start = time.perf_counter()
        call()
        seconds.append(time.perf_counter() - start)
    return seconds


def missing(error):
    """Says which package is not there, which is no failure."""
    print(json.dumps({"missing": str(error)}), flush=True)
    sys.exit(0)
