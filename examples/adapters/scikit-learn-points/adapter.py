#!/usr/bin/env python3
"""scikit-learn's KernelRidge as it is used: it is given points and a kernel's parameters, and never sees K."""

import json
import sys

import numpy as np
import sklearn
from sklearn.kernel_ridge import KernelRidge
from sklearn.metrics.pairwise import pairwise_kernels

sklearn.set_config(assume_finite=True)  # numbers() has looked

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


def numbers(value, least=-np.inf, most=np.inf, above=-np.inf):
    value = np.array(value, dtype=float)  # reads "NaN", "Infinity" and "-0" as well
    if not np.all(np.isfinite(value) & (value >= least) & (value <= most) & (value > above)):
        raise ValueError(f"expected finite numbers from {least} to {most}")
    return value


def parameters(kernel):
    """scikit-learn calls the offset coef0, and a parameter that a kernel does not take is left out."""
    names = {"gamma": "gamma", "offset": "coef0", "degree": "degree"}
    return {names[name]: value for name, value in kernel.items() if name != "type"}


def ridge_regression(points, z, ridge):
    kernel = points["kernel"]
    model = KernelRidge(alpha=ridge, kernel=kernel["type"], **parameters(kernel))
    return model.fit(numbers(points["X"]), z)


def distill(points, y, alphas, **inputs):
    """One student after the other, each fitted to a mixture of the truth and its teacher's fitted values."""
    ridge, weights = numbers(inputs["lambda"], above=0), numbers(alphas, 0, 1)
    outputs = {"fitted": [], "predictions": []}
    fitted = y = numbers(y)
    for weight in weights:
        student = ridge_regression(points, weight * y + (1 - weight) * fitted, ridge)
        fitted = student.predict(points["X"])
        outputs["fitted"].append(fitted.tolist())
        if "Z" in points:
            outputs["predictions"].append(student.predict(points["Z"]).tolist())
    return outputs


def limit(points, y, alpha, **inputs):
    ridge, weight = numbers(inputs["lambda"], above=0), numbers(alpha, 0, 1)
    # With weight 0 the ridge is infinite and the limit 0.
    model = ridge_regression(points, numbers(y) * (weight > 0), ridge / (weight if weight > 0 else 1))
    outputs = {"fitted": model.predict(points["X"]).tolist()}
    if "Z" in points:
        outputs["predictions"] = model.predict(points["Z"]).tolist()
    return outputs


def kernel(kernel, X, Z):
    numbers(kernel.get("gamma", 1), above=0), numbers(kernel.get("offset", 0), 0)
    numbers(kernel.get("degree", 1) % 1, 0, 0), numbers(kernel.get("degree", 1), 1)
    K = pairwise_kernels(numbers(X), numbers(Z), metric=kernel["type"], **parameters(kernel))
    return {"K": K.tolist()}


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
