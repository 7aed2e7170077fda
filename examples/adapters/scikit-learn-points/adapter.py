#!/usr/bin/env python3
"""scikit-learn's KernelRidge as it is used: it is given points and a kernel's parameters, and never sees K."""

import json
import sys

import numpy as np
import sklearn
from sklearn.kernel_ridge import KernelRidge
from sklearn.metrics.pairwise import pairwise_kernels

HELLO = {
    "protocol": {"major": 1, "minor": 0},
    "implementation": {
        "name": "sklearn.kernel_ridge.KernelRidge on points",
        "version": sklearn.__version__,
        "language": "Python",
        "precision": "float64",
    },
    "ops": ["distill", "limit", "kernel"],
    "features": {"inputs": "points", "kernels": ["linear", "polynomial", "rbf", "laplacian"]},
}


def parameters(kernel):
    """scikit-learn calls the offset coef0, and a parameter that a kernel does not take is left out."""
    names = {"gamma": "gamma", "offset": "coef0", "degree": "degree"}
    return {names[name]: value for name, value in kernel.items() if name != "type"}


def ridge_regression(points, z, ridge):
    kernel = points["kernel"]
    model = KernelRidge(alpha=ridge, kernel=kernel["type"], **parameters(kernel))
    return model.fit(np.array(points["X"], dtype=float), z)


def distill(points, y, alphas, **inputs):
    """One student after the other, each fitted to a mixture of the truth and its teacher's fitted values."""
    outputs = {"fitted": [], "predictions": []}
    fitted = y = np.array(y, dtype=float)
    for alpha in alphas:
        student = ridge_regression(points, alpha * y + (1 - alpha) * fitted, inputs["lambda"])
        fitted = student.predict(points["X"])
        outputs["fitted"].append(fitted.tolist())
        if "Z" in points:
            outputs["predictions"].append(student.predict(points["Z"]).tolist())
    return outputs


def limit(points, y, alpha, **inputs):
    ridge = inputs["lambda"] / alpha if alpha > 0 else np.inf
    outputs = {}
    model = ridge_regression(points, y, ridge if alpha > 0 else inputs["lambda"])
    for name, at in {"fitted": "X", "predictions": "Z"}.items():
        if at in points:
            outputs[name] = (model.predict(points[at]) * (alpha > 0)).tolist()
    return outputs


def kernel(kernel, X, Z):
    return {"K": pairwise_kernels(X, Z, metric=kernel["type"], **parameters(kernel)).tolist()}


OPERATIONS = {"distill": distill, "limit": limit, "kernel": kernel}

for line in sys.stdin:
    request = json.loads(line)
    if request["cmd"] == "bye":
        break
    reply = {"hello": HELLO, "reset": {"ok": True}}.get(request["cmd"])
    if reply is None:
        reply = {"id": request["id"]}
        try:
            reply |= {"status": "ok", "outputs": OPERATIONS[request["op"]](**request["inputs"])}
        except (TypeError, ValueError) as error:  # scikit-learn refuses what it cannot fit
            reply |= {"status": "rejected", "code": "invalid", "message": str(error)}
        except Exception as error:
            reply |= {"status": "error", "message": f"{type(error).__name__}: {error}"}
    print(json.dumps(reply, allow_nan=False), flush=True)
