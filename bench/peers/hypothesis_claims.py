"""Four claims about self-distillation as a user of Hypothesis and NumPy would test them."""

from serve import missing, serve

try:
    import hypothesis
    import numpy as np
    from hypothesis import HealthCheck, given, settings
    from hypothesis import strategies as st
    from hypothesis.extra.numpy import arrays
except ImportError as error:
    missing(error)

numbers = st.floats(-3, 3)


@st.composite
def problems(draw, weights=st.lists(st.floats(0, 1), min_size=1, max_size=8)):
    """K, K̃, y, ỹ, λ and α_1 … α_τ for n from 1 to 12 and τ from 1 to 8."""
    size = draw(st.integers(1, 12))
    others = draw(st.integers(1, 4))
    points = draw(arrays(float, (size, 3), elements=numbers))
    evaluation = draw(arrays(float, (others, 3), elements=numbers))
    targets = draw(arrays(float, size, elements=numbers))
    truth = draw(arrays(float, others, elements=numbers))
    ridge = draw(st.floats(1e-3, 10))
    return rbf(points, points), rbf(evaluation, points), targets, truth, ridge, draw(weights)


constant_weights = st.builds(lambda weight, steps: [weight] * steps, st.floats(1e-3, 1), st.integers(1, 8))


def rbf(left, right):
    return np.exp(-0.5 * ((left[:, None] - right[None]) ** 2).sum(axis=2))


def distill(kernel, targets, ridge, weights):
    """y(1) … y(τ) by the recursion."""
    regularised = kernel + ridge * np.eye(len(kernel))
    path = [targets]
    for weight in weights:
        path.append(kernel @ np.linalg.solve(regularised, weight * targets + (1 - weight) * path[-1]))
    return path[1:]


def closed_form(problem):
    """y(τ) = P_τ(S) y(1)"""
    kernel, _, targets, _, ridge, weights = problem
    smoother = np.linalg.solve(kernel + ridge * np.eye(len(kernel)), kernel)
    total = smoother @ targets
    first = total
    for weight in weights[1:]:
        total = weight * first + (1 - weight) * (smoother @ total)
    np.testing.assert_allclose(distill(kernel, targets, ridge, weights)[-1], total, rtol=1e-6, atol=1e-8)


def limit(problem):
    """The limit is the ridge fit with λ/α."""
    kernel, _, targets, _, ridge, weights = problem
    weight = weights[0]
    fitted = kernel @ np.linalg.solve(kernel + ridge / weight * np.eye(len(kernel)), targets)
    values, vectors = np.linalg.eigh(kernel)
    expected = vectors @ (values / (values + ridge / weight) * (vectors.T @ targets))
    np.testing.assert_allclose(fitted, expected, rtol=1e-6, atol=1e-8)


def spectral_form(problem):
    """y(t) = V B(t) Vᵀ y at every step"""
    kernel, _, targets, _, ridge, weights = problem
    values, vectors = np.linalg.eigh(kernel)
    shrink = values / (values + ridge)
    filters = np.ones(len(kernel))
    for fitted, weight in zip(distill(kernel, targets, ridge, weights), weights):
        filters = shrink * (weight + (1 - weight) * filters)
        expected = vectors @ (filters * (vectors.T @ targets))
        np.testing.assert_allclose(fitted, expected, rtol=1e-6, atol=1e-8)


def optimal_weight(problem):
    """L(α) − L(α*) = (α−α*)²‖p−q‖²: no weight does better."""
    kernel, cross, targets, truth, ridge, weights = problem
    regularised = kernel + ridge * np.eye(len(kernel))
    p = cross @ np.linalg.solve(regularised, targets)
    q = cross @ np.linalg.solve(regularised, distill(kernel, targets, ridge, weights)[-1])
    gap = ((p - q) ** 2).sum()
    if gap < 1e-12:
        return
    best = (p - q) @ (truth - q) / gap
    losses = [((truth - (weight * p + (1 - weight) * q)) ** 2).sum() for weight in (best, best - 1, best + 1)]
    assert losses[0] <= min(losses[1:]) + 1e-8


CLAIMS = {closed_form: problems(), limit: problems(constant_weights), spectral_form: problems(), optimal_weight: problems()}


def check(cases):
    """Puts every claim to that many problems."""
    for claim, strategy in CLAIMS.items():
        put = 0

        @settings(
            max_examples=cases,
            database=None,
            deadline=None,
            derandomize=True,
            suppress_health_check=list(HealthCheck),
        )
        @given(strategy)
        def test(problem):
            nonlocal put
            put += 1
            claim(problem)

        test()
        if put < cases:
            raise RuntimeError(f"{claim.__name__} was put to {put} problems instead of {cases}")


if __name__ == "__main__":
    serve({"check": check}, {"Hypothesis": hypothesis.__version__})
