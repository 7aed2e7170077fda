#!/usr/bin/env python3
"""Your implementation of self-distillation, as a subject of distill-proof. Needs NumPy.

Fill in the functions that you have, and name them in IMPLEMENTED. A function

    returns its outputs,
    raises Rejected(code, message)   where the input is at fault: shapes that do not match, a ridge not above 0, ...
    raises Unsupported(reason)       where the input is valid, but beyond your code,
    raises anything else             where something went wrong inside.

What it prints goes to standard error. The ridge convention is K + lambda I, without a factor n; no targets are centred.
"""

import json
import sys

import numpy as np

ABOUT = {"name": "my-solver", "version": "0.1.0", "language": "Python", "precision": "float64"}


class Rejected(Exception):
    """The input is at fault, not the computation."""

    def __init__(self, code, message):
        super().__init__(message)
        self.code = code


class Unsupported(Exception):
    """The input is valid, but this implementation cannot do it."""


# ---- To fill in: from here ----

# The suite asks only for what is named here: "distill", "limit", "spectrum", "optimalWeight", "kernel".
IMPLEMENTED = []


def distill(K, y, ridge, alphas, Kx):
    """Every step of self-distillation. With y(0) = y and for t = 1 ... tau:

        z(t) = alpha_t y + (1 - alpha_t) y(t-1)      c(t) = (K + lambda I)^-1 z(t)
        y(t) = K c(t)                                f(t) = Kx c(t)

    K       n x n array, symmetric positive semidefinite, possibly singular
    y       n x c array, one column for each output
    ridge   lambda > 0
    alphas  array of alpha_1 ... alpha_tau, each from 0 to 1; tau may be 0
    Kx      m x n array, or None where no predictions are asked for

    Returns {"fitted": [y(1), ...]}, tau arrays n x c; given Kx, also "predictions": [f(1), ...], tau arrays m x c.
    """
    raise Unsupported("distill is not filled in")


def limit(K, y, ridge, alpha, Kx):
    """What infinitely many steps with one weight lead to: ridge regression with the ridge lambda / alpha.

        c = (K + (lambda / alpha) I)^-1 y      y(oo) = K c      f(oo) = Kx c      all 0 for alpha = 0

    alpha from 0 to 1; the others as in distill.

    Returns {"fitted": y(oo)}, n x c; given Kx, also "predictions": f(oo), m x c.
    """
    raise Unsupported("limit is not filled in")


def spectrum(K, ridge, alphas):
    """What each step does to the eigendirections of K = V diag(d) V^T: y(t) = V diag(b(t)) V^T y, where

        b_i(0) = 1      b_i(t) = d_i / (d_i + lambda) (alpha_t + (1 - alpha_t) b_i(t-1))

    The weights may be any finite numbers; the other arguments are as in distill.

    Returns {"eigenvalues": d, "filters": [b(1), ..., b(tau)]}, n numbers each; d descending, b in the same order.
    """
    raise Unsupported("spectrum is not filled in")


def optimal_weight(K, y, ridge, alphas, Kx, yx):
    """The weight alpha of step t = len(alphas) + 1 with the least squared error |yx - f(t)|^2 at the evaluation points.

    f(t) = alpha p + (1 - alpha) q, where p = Kx (K + lambda I)^-1 y are the predictions of the first step and
    q = Kx (K + lambda I)^-1 y(t-1) those of a student of the step before alone. With sums over all entries

        alpha = <p - q, yx - q> / |p - q|^2      not clipped to [0, 1]

    yx is m x c, the targets at the evaluation points; Kx is always given, and the weights may be any finite numbers.
    The other arguments are as in distill.

    Returns {"alpha": alpha}, or {"alpha": None} where p = q, so that every weight is optimal (always for t = 1).
    """
    raise Unsupported("optimalWeight is not filled in")


def kernel(kernel, X, Z):
    """The kernel matrix of the points x_i, z_j: the rows of X, n x d, and of Z, m x d. `kernel` is one of

        {"type": "linear"}                                                <x, z>
        {"type": "polynomial", "gamma": g, "offset": o, "degree": k}      (g <x, z> + o)^k
        {"type": "rbf", "gamma": g}                                       exp(-g |x - z|^2)
        {"type": "laplacian", "gamma": g}                                 exp(-g sum_k |x_k - z_k|)

    with g > 0, o >= 0 and k a whole number from 1.

    Returns {"K": array n x m}.
    """
    raise Unsupported("kernel is not filled in")


# ---- To fill in: to here. Below is the protocol, which needs no change. ----

OPERATIONS = {
    "distill": lambda i: distill(matrix(i, "K"), matrix(i, "y"), ridge(i), vector(i, "alphas"), crossing(i)),
    "limit": lambda i: limit(matrix(i, "K"), matrix(i, "y"), ridge(i), number(i["alpha"]), crossing(i)),
    "spectrum": lambda i: spectrum(matrix(i, "K"), ridge(i), vector(i, "alphas")),
    "optimalWeight": lambda i: optimal_weight(
        matrix(i, "K"), matrix(i, "y"), ridge(i), vector(i, "alphas"), crossing(i), matrix(i, "yx", len(i["y"][0]))
    ),
    "kernel": lambda i: kernel(parameters(i["kernel"]), matrix(i, "X"), matrix(i, "Z")),
}


def matrix(inputs, name, columns=0):
    """@param columns of a matrix without rows, whose JSON does not say how many it has"""
    rows = inputs[name]
    if len({len(row) for row in rows}) > 1:
        raise Rejected("shape", f"{name} has rows of different lengths")
    return np.array([[number(entry) for entry in row] for row in rows], dtype=float).reshape(
        len(rows), len(rows[0]) if rows else columns
    )


def crossing(inputs):
    return matrix(inputs, "Kx", len(inputs["K"])) if "Kx" in inputs else None


def vector(inputs, name):
    return np.array([number(entry) for entry in inputs[name]], dtype=float)


def ridge(inputs):
    return number(inputs["lambda"])


def parameters(description):
    return {name: value if name == "type" else number(value) for name, value in description.items()}


# JSON has no NaN, no infinities and no -0: they travel as strings.
SPECIAL = {"NaN": float("nan"), "Infinity": float("inf"), "-Infinity": float("-inf"), "-0": -0.0}
NAMES = {repr(value): name for name, value in SPECIAL.items()}


def number(value):
    if isinstance(value, (int, float)):
        return float(value)
    if value not in SPECIAL:
        raise Rejected("number", f"{json.dumps(value)} is not a number")
    return SPECIAL[value]


def encode(value):
    if isinstance(value, dict):
        return {key: encode(item) for key, item in value.items()}
    if value is None:
        return None
    if isinstance(value, (list, tuple)):
        return [encode(item) for item in value]
    if hasattr(value, "tolist"):
        return encode(value.tolist())
    return NAMES.get(repr(float(value)), float(value))


def hello(request):
    return {"protocol": {"major": 1, "minor": 0}, "implementation": ABOUT, "ops": IMPLEMENTED}


def run(request):
    reply = {"id": request["id"]}
    if request["op"] not in IMPLEMENTED:
        return reply | {"status": "unsupported", "reason": f"{request['op']} is not among IMPLEMENTED"}
    try:
        return reply | {"status": "ok", "outputs": encode(OPERATIONS[request["op"]](request["inputs"]))}
    except Rejected as refusal:
        return reply | {"status": "rejected", "code": refusal.code, "message": str(refusal)}
    except Unsupported as refusal:
        return reply | {"status": "unsupported", "reason": str(refusal)}
    except Exception as failure:
        return reply | {"status": "error", "message": f"{type(failure).__name__}: {failure}"}


# If your code keeps anything from one request to the next, forget it on "reset".
COMMANDS = {"hello": hello, "run": run, "reset": lambda request: {"ok": True}}

for operation in IMPLEMENTED:
    if operation not in OPERATIONS:
        sys.exit(f"IMPLEMENTED: expected some of {', '.join(OPERATIONS)}, received {operation}")

replies, sys.stdout = sys.stdout, sys.stderr
for line in sys.stdin:
    request = json.loads(line)
    if request["cmd"] == "bye":
        break
    print(json.dumps(COMMANDS[request["cmd"]](request), allow_nan=False), file=replies, flush=True)
