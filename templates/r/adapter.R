#!/usr/bin/env Rscript
# Your implementation of self-distillation, as a subject of distill-proof. Needs R 4.1 or newer and jsonlite.
#
# Fill in the functions that you have, and name them in `implemented`. A function
#
#   returns its outputs, a named list,
#   calls reject(code, message)   where the input is at fault: shapes that do not match, a ridge not above 0, ...
#   calls unsupported(reason)     where the input is valid, but beyond your code,
#   stops in any other way        where something went wrong inside.
#
# What it prints goes to standard error. The ridge convention is K + lambda I, without a factor n; no targets are
# centred. Matrices stay matrices: write A[i, , drop = FALSE], and as.matrix(x) for a column.

about <- list(name = "my-solver", version = "0.1.0", language = "R", precision = "float64")

reject <- function(code, message) stop(errorCondition(message, code = code, class = "rejected"))
unsupported <- function(reason) stop(errorCondition(reason, class = "unsupported"))

# ---- To fill in: from here ----

# The suite asks only for what is named here: "distill", "limit", "spectrum", "optimalWeight", "kernel".
implemented <- c()

# Every step of self-distillation. With y(0) = y and for t = 1 ... tau:
#
#   z(t) = alpha_t y + (1 - alpha_t) y(t-1)      c(t) = (K + lambda I)^-1 z(t)
#   y(t) = K c(t)                                f(t) = Kx c(t)
#
# K       n x n matrix, symmetric positive semidefinite, possibly singular
# y       n x c matrix, one column for each output
# ridge   lambda > 0
# alphas  vector of alpha_1 ... alpha_tau, each from 0 to 1; tau may be 0
# Kx      m x n matrix, or NULL where no predictions are asked for
#
# Returns list(fitted = list(y(1), ...)), tau matrices n x c; given Kx, also predictions = list(f(1), ...), m x c.
distill <- function(K, y, ridge, alphas, Kx) {
  unsupported("distill is not filled in")
}

# What infinitely many steps with one weight lead to: ridge regression with the ridge lambda / alpha.
#
#   c = (K + (lambda / alpha) I)^-1 y      y(oo) = K c      f(oo) = Kx c      all 0 for alpha = 0
#
# alpha from 0 to 1; the others as in distill.
#
# Returns list(fitted = y(oo)), n x c; given Kx, also predictions = f(oo), m x c.
limit <- function(K, y, ridge, alpha, Kx) {
  unsupported("limit is not filled in")
}

# What each step does to the eigendirections of K = V diag(d) V^T: y(t) = V diag(b(t)) V^T y, where
#
#   b_i(0) = 1      b_i(t) = d_i / (d_i + lambda) (alpha_t + (1 - alpha_t) b_i(t-1))
#
# The weights may be any finite numbers; the other arguments are as in distill.
#
# Returns list(eigenvalues = d, filters = list(b(1), ..., b(tau))), vectors of n; d descending, b in the same order.
spectrum <- function(K, ridge, alphas) {
  unsupported("spectrum is not filled in")
}

# The weight alpha of step t = length(alphas) + 1 with the least squared error |yx - f(t)|^2 at the evaluation points.
#
# f(t) = alpha p + (1 - alpha) q, where p = Kx (K + lambda I)^-1 y are the predictions of the first step and
# q = Kx (K + lambda I)^-1 y(t-1) those of a student of the step before alone. With sums over all entries
#
#   alpha = <p - q, yx - q> / |p - q|^2      not clipped to [0, 1]
#
# yx is m x c, the targets at the evaluation points; Kx is always given, and the weights may be any finite numbers.
# The other arguments are as in distill.
#
# Returns list(alpha = alpha), with NA where p = q, so that every weight is optimal (always for t = 1).
optimal_weight <- function(K, y, ridge, alphas, Kx, yx) {
  unsupported("optimalWeight is not filled in")
}

# The kernel matrix of the points x_i, z_j: the rows of X, n x d, and of Z, m x d. `kernel` is one of
#
#   list(type = "linear")                                              <x, z>
#   list(type = "polynomial", gamma = g, offset = o, degree = k)       (g <x, z> + o)^k
#   list(type = "rbf", gamma = g)                                      exp(-g |x - z|^2)
#   list(type = "laplacian", gamma = g)                                exp(-g sum_k |x_k - z_k|)
#
# with g > 0, o >= 0 and k a whole number from 1.
#
# Returns list(K = matrix n x m).
kernel <- function(kernel, X, Z) {
  unsupported("kernel is not filled in")
}

# ---- To fill in: to here. Below is the protocol, which needs no change. ----

# Each takes the inputs and gives its outputs as JSON. Not with $ in the inputs: inputs$y would find yx.
operations <- list(
  distill = function(i) {
    outputs <- distill(matrix_of(i, "K"), matrix_of(i, "y"), ridge_of(i), vector_of(i, "alphas"), crossing(i))
    list(
      fitted = json_list(outputs[["fitted"]], json_matrix),
      predictions = if (!is.null(i[["Kx"]])) json_list(outputs[["predictions"]], json_matrix)
    )
  },
  limit = function(i) {
    outputs <- limit(matrix_of(i, "K"), matrix_of(i, "y"), ridge_of(i), number(i[["alpha"]]), crossing(i))
    list(
      fitted = json_matrix(outputs[["fitted"]]),
      predictions = if (!is.null(i[["Kx"]])) json_matrix(outputs[["predictions"]])
    )
  },
  spectrum = function(i) {
    outputs <- spectrum(matrix_of(i, "K"), ridge_of(i), vector_of(i, "alphas"))
    list(eigenvalues = json_row(outputs[["eigenvalues"]]), filters = json_list(outputs[["filters"]], json_row))
  },
  optimalWeight = function(i) {
    yx <- matrix_of(i, "yx", length(i[["y"]][[1]]))
    alpha <- optimal_weight(
      matrix_of(i, "K"), matrix_of(i, "y"), ridge_of(i), vector_of(i, "alphas"), crossing(i), yx
    )[["alpha"]]
    list(alpha = if (is.na(alpha) && !is.nan(alpha)) "null" else json_numbers(alpha))
  },
  kernel = function(i) {
    description <- i[["kernel"]]
    parameters <- names(description) != "type"
    description[parameters] <- lapply(description[parameters], number)
    list(K = json_matrix(kernel(description, matrix_of(i, "X"), matrix_of(i, "Z"))[["K"]]))
  }
)

# `columns` are those of a matrix without rows, whose JSON does not say how many it has.
matrix_of <- function(inputs, name, columns = 0) {
  rows <- inputs[[name]]
  if (length(unique(lengths(rows))) > 1) reject("shape", paste(name, "has rows of different lengths"))
  if (length(rows) > 0) columns <- length(rows[[1]])
  matrix(numbers(unlist(rows, recursive = FALSE)), length(rows), columns, byrow = TRUE)
}
crossing <- function(inputs) if (!is.null(inputs[["Kx"]])) matrix_of(inputs, "Kx", length(inputs[["K"]]))
vector_of <- function(inputs, name) numbers(inputs[[name]])
ridge_of <- function(inputs) number(inputs[["lambda"]])

# JSON has no NaN, no infinities and no -0: they travel as strings.
special <- c("NaN" = NaN, "Infinity" = Inf, "-Infinity" = -Inf, "-0" = -0)
number <- function(value) {
  if (is.numeric(value)) return(as.numeric(value))
  if (!isTRUE(value %in% names(special))) reject("number", paste(json_string(value), "is not a number"))
  special[[value]]
}
numbers <- function(values) {
  together <- unlist(values)
  if (is.numeric(together) && length(together) == length(values)) return(as.numeric(together))
  vapply(values, number, 0)
}

# jsonlite rounds to 15 digits and knows no -0; hence numbers by hand, and a whole matrix at a time: calls are dear.
json_numbers <- function(x) {
  text <- sprintf("%.17g", x)
  is_special <- !is.finite(x) | (x == 0 & 1 / x < 0)
  if (any(is_special)) text[is_special] <- paste0('"', sub("Inf", "Infinity", text[is_special]), '"')
  text
}
json_array <- function(texts) paste0("[", paste(texts, collapse = ","), "]")
json_list <- function(items, to_json) json_array(vapply(items, to_json, ""))
json_row <- function(x) json_array(json_numbers(x))
json_matrix <- function(A) {
  if (!is.matrix(A)) stop("expected a matrix among the outputs, received ", class(A)[1])
  rows <- json_numbers(A[, 1])
  for (k in seq_len(ncol(A))[-1]) rows <- paste(rows, json_numbers(A[, k]), sep = ",")
  json_array(paste0("[", rows, "]", recycle0 = TRUE))
}
json_string <- function(text) {
  if (is.character(text) && !grepl("[^ -~]|[\"\\\\]", text, perl = TRUE)) return(paste0('"', text, '"'))
  as.character(jsonlite::toJSON(text, auto_unbox = TRUE))
}
json_object <- function(members) {
  members <- members[lengths(members) > 0]
  paste0("{", paste0('"', names(members), '":', unlist(members), collapse = ","), "}")
}

run <- function(request) {
  sink(stderr())
  on.exit(sink())
  answer <- tryCatch(
    {
      if (!(request$op %in% implemented)) unsupported(paste(request$op, "is not among `implemented`"))
      list(status = "ok", outputs = json_object(operations[[request$op]](request$inputs)))
    },
    rejected = \(refusal) list(status = "rejected", code = refusal$code, message = conditionMessage(refusal)),
    unsupported = \(refusal) list(status = "unsupported", reason = conditionMessage(refusal)),
    error = \(failure) list(status = "error", message = conditionMessage(failure))
  )
  texts <- names(answer) != "outputs"
  answer[texts] <- lapply(answer[texts], json_string)
  c(id = json_string(request$id), answer)
}

hello <- function() {
  list(
    protocol = '{"major":1,"minor":0}',
    implementation = json_object(lapply(about, json_string)),
    ops = json_list(implemented, json_string)
  )
}

for (operation in setdiff(implemented, names(operations))) {
  message("implemented: expected some of ", toString(names(operations)), ", received ", operation)
  quit(status = 1)
}

input <- file("stdin", open = "r")
while (length(line <- readLines(input, n = 1, warn = FALSE)) > 0) {
  request <- jsonlite::parse_json(line)
  if (request$cmd == "bye") break
  # If your code keeps anything from one request to the next, forget it on "reset".
  reply <- switch(request$cmd, hello = hello(), run = run(request), reset = list(ok = "true"))
  cat(json_object(reply), "\n", sep = "")
  flush(stdout())
}
