// Your implementation of self-distillation, as a subject of distill-proof. Needs C++17 and nlohmann-json 3.
//
// Fill in the functions that you have, and name them in `implemented`. A function
//
//   returns its outputs,
//   throws Rejected(code, message)   where the input is at fault: shapes that do not match, a ridge not above 0, ...
//   throws Unsupported(reason)       where the input is valid, but beyond your code,
//   throws any other std::exception  where something went wrong inside.
//
// What it writes to std::cout goes to standard error. The ridge convention is K + lambda I, without a factor n; no
// targets are centred.
#include <algorithm>
#include <cmath>
#include <functional>
#include <iostream>
#include <limits>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include <nlohmann/json.hpp>

using Json = nlohmann::ordered_json;

const Json about = {{"name", "my-solver"}, {"version", "0.1.0"}, {"language", "C++"}, {"precision", "float64"}};

using Vector = std::vector<double>;
/// Rows of equal length; without rows it does not say how many columns it has.
using Matrix = std::vector<Vector>;

/// The input is at fault, not the computation.
struct Rejected : std::runtime_error {
  std::string code;
  Rejected(std::string code, const std::string& message) : std::runtime_error(message), code(std::move(code)) {}
};

/// The input is valid, but this implementation cannot do it.
struct Unsupported : std::runtime_error {
  using std::runtime_error::runtime_error;
};

struct Path {
  std::vector<Matrix> fitted, predictions;
};

struct Limit {
  Matrix fitted, predictions;
};

struct Spectrum {
  Vector eigenvalues;
  std::vector<Vector> filters;
};

/// "linear", "polynomial" with gamma, offset and degree, "rbf" or "laplacian" with gamma
struct Kernel {
  std::string type;
  std::map<std::string, double> parameters;
};

// ---- To fill in: from here ----

// The suite asks only for what is named here: "distill", "limit", "spectrum", "optimalWeight", "kernel".
const std::vector<std::string> implemented = {};

/// Every step of self-distillation. With y(0) = y and for t = 1 ... tau:
///
///   z(t) = alpha_t y + (1 - alpha_t) y(t-1)      c(t) = (K + lambda I)^-1 z(t)
///   y(t) = K c(t)                                f(t) = Kx c(t)
///
/// @param K n x n, symmetric positive semidefinite, possibly singular
/// @param y n x c, one column for each output
/// @param ridge lambda > 0
/// @param alphas alpha_1 ... alpha_tau, each from 0 to 1; tau may be 0
/// @param Kx m x n, or nothing where no predictions are asked for
/// @returns fitted: y(1) ... y(tau), n x c; given Kx, also predictions: f(1) ... f(tau), m x c
Path distill(const Matrix& K, const Matrix& y, double ridge, const Vector& alphas, const std::optional<Matrix>& Kx) {
  throw Unsupported("distill is not filled in");
}

/// What infinitely many steps with one weight lead to: ridge regression with the ridge lambda / alpha.
///
///   c = (K + (lambda / alpha) I)^-1 y      y(oo) = K c      f(oo) = Kx c      all 0 for alpha = 0
///
/// @param alpha from 0 to 1; the others as in distill
/// @returns fitted: y(oo), n x c; given Kx, also predictions: f(oo), m x c
Limit limit(const Matrix& K, const Matrix& y, double ridge, double alpha, const std::optional<Matrix>& Kx) {
  throw Unsupported("limit is not filled in");
}

/// What each step does to the eigendirections of K = V diag(d) V^T: y(t) = V diag(b(t)) V^T y, where
///
///   b_i(0) = 1      b_i(t) = d_i / (d_i + lambda) (alpha_t + (1 - alpha_t) b_i(t-1))
///
/// @param alphas any finite numbers; the others as in distill
/// @returns eigenvalues: d, descending; filters: b(1) ... b(tau), n numbers each, in the same order
Spectrum spectrum(const Matrix& K, double ridge, const Vector& alphas) {
  throw Unsupported("spectrum is not filled in");
}

/// The weight alpha of step t = alphas.size() + 1 with the least squared error |yx - f(t)|^2 at the evaluation points.
///
/// f(t) = alpha p + (1 - alpha) q, where p = Kx (K + lambda I)^-1 y are the predictions of the first step and
/// q = Kx (K + lambda I)^-1 y(t-1) those of a student of the step before alone. With sums over all entries
///
///   alpha = <p - q, yx - q> / |p - q|^2      not clipped to [0, 1]
///
/// @param alphas any finite numbers
/// @param yx m x c, the targets at the evaluation points; the others as in distill
/// @returns alpha, or nothing where p = q, so that every weight is optimal (always for t = 1)
std::optional<double> optimalWeight(const Matrix& K, const Matrix& y, double ridge, const Vector& alphas,
                                    const Matrix& Kx, const Matrix& yx) {
  throw Unsupported("optimalWeight is not filled in");
}

/// The kernel matrix of points x_i and z_j, where the kernel of x and z is
///
///   linear       <x, z>                            rbf          exp(-gamma |x - z|^2)
///   polynomial   (gamma <x, z> + offset)^degree    laplacian    exp(-gamma sum_k |x_k - z_k|)
///
/// with gamma > 0, offset >= 0 and degree a whole number from 1.
///
/// @param X n x d, a point in each row
/// @param Z m x d
/// @returns n x m
Matrix kernelMatrix(const Kernel& kernel, const Matrix& X, const Matrix& Z) {
  throw Unsupported("kernel is not filled in");
}

// ---- To fill in: to here. Below is the protocol, which needs no change. ----

namespace protocol {

// JSON has no NaN, no infinities and no -0: they travel as strings.
const std::map<std::string, double> special = {{"NaN", std::numeric_limits<double>::quiet_NaN()},
                                               {"Infinity", std::numeric_limits<double>::infinity()},
                                               {"-Infinity", -std::numeric_limits<double>::infinity()},
                                               {"-0", -0.0}};

double number(const Json& value) {
  if (value.is_number()) return value.get<double>();
  const auto found = special.find(value.is_string() ? value.get<std::string>() : "");
  if (found == special.end()) throw Rejected("number", value.dump() + " is not a number");
  return found->second;
}

Vector vector(const Json& values) {
  Vector numbers;
  for (const Json& value : values) numbers.push_back(number(value));
  return numbers;
}

Matrix matrix(const Json& rows) {
  Matrix result;
  for (const Json& row : rows) result.push_back(vector(row));
  for (const Vector& row : result) {
    if (row.size() != result.front().size()) throw Rejected("shape", "a matrix has rows of different lengths");
  }
  return result;
}

std::optional<Matrix> crossing(const Json& inputs) {
  if (!inputs.contains("Kx")) return std::nullopt;
  return matrix(inputs["Kx"]);
}

Kernel kernel(const Json& description) {
  Kernel result{description.at("type"), {}};
  for (const auto& [name, value] : description.items()) {
    if (name != "type") result.parameters[name] = number(value);
  }
  return result;
}

Json encode(double value) {
  if (std::isnan(value)) return "NaN";
  if (std::isinf(value)) return value > 0 ? "Infinity" : "-Infinity";
  if (value == 0 && std::signbit(value)) return "-0";
  return value;  // written with as many digits as bring the very same number back
}

template <typename Item>
Json encode(const std::vector<Item>& items) {
  Json list = Json::array();
  for (const Item& item : items) list.push_back(encode(item));
  return list;
}

using Operation = std::function<Json(const Json&)>;

const std::map<std::string, Operation> operations = {
    {"distill",
     [](const Json& in) {
       const Path path = distill(matrix(in.at("K")), matrix(in.at("y")), number(in.at("lambda")),
                                 vector(in.at("alphas")), crossing(in));
       Json outputs = {{"fitted", encode(path.fitted)}};
       if (in.contains("Kx")) outputs["predictions"] = encode(path.predictions);
       return outputs;
     }},
    {"limit",
     [](const Json& in) {
       const Limit reached = limit(matrix(in.at("K")), matrix(in.at("y")), number(in.at("lambda")),
                                   number(in.at("alpha")), crossing(in));
       Json outputs = {{"fitted", encode(reached.fitted)}};
       if (in.contains("Kx")) outputs["predictions"] = encode(reached.predictions);
       return outputs;
     }},
    {"spectrum",
     [](const Json& in) {
       const Spectrum found = spectrum(matrix(in.at("K")), number(in.at("lambda")), vector(in.at("alphas")));
       return Json{{"eigenvalues", encode(found.eigenvalues)}, {"filters", encode(found.filters)}};
     }},
    {"optimalWeight",
     [](const Json& in) {
       const std::optional<double> alpha =
           optimalWeight(matrix(in.at("K")), matrix(in.at("y")), number(in.at("lambda")), vector(in.at("alphas")),
                         matrix(in.at("Kx")), matrix(in.at("yx")));
       return Json{{"alpha", alpha ? encode(*alpha) : Json(nullptr)}};
     }},
    {"kernel",
     [](const Json& in) {
       return Json{{"K", encode(kernelMatrix(kernel(in.at("kernel")), matrix(in.at("X")), matrix(in.at("Z"))))}};
     }},
};

bool isImplemented(const std::string& op) {
  return std::find(implemented.begin(), implemented.end(), op) != implemented.end();
}

Json run(const Json& request) {
  Json reply = {{"id", request.at("id")}};
  try {
    const std::string op = request.at("op");
    if (!isImplemented(op)) throw Unsupported(op + " is not among implemented");
    reply["outputs"] = operations.at(op)(request.at("inputs"));
    reply["status"] = "ok";
  } catch (const Rejected& refusal) {
    reply.update({{"status", "rejected"}, {"code", refusal.code}, {"message", refusal.what()}});
  } catch (const Unsupported& refusal) {
    reply.update({{"status", "unsupported"}, {"reason", refusal.what()}});
  } catch (const std::exception& failure) {
    reply.update({{"status", "error"}, {"message", failure.what()}});
  }
  return reply;
}

Json hello() {
  return {{"protocol", {{"major", 1}, {"minor", 0}}}, {"implementation", about}, {"ops", implemented}};
}

}  // namespace protocol

int main() {
  for (const std::string& op : implemented) {
    if (protocol::operations.count(op) == 0) {
      std::cerr << "implemented: expected some of distill, limit, spectrum, optimalWeight, kernel, received " << op << '\n';
      return 1;
    }
  }
  std::ostream replies(std::cout.rdbuf());
  std::cout.rdbuf(std::cerr.rdbuf());
  for (std::string line; std::getline(std::cin, line);) {
    const Json request = Json::parse(line);
    const std::string command = request.at("cmd");
    if (command == "bye") break;
    // If your code keeps anything from one request to the next, forget it on "reset".
    const Json reply = command == "hello"   ? protocol::hello()
                       : command == "reset" ? Json{{"ok", true}}
                                            : protocol::run(request);
    replies << reply.dump(-1, ' ', false, Json::error_handler_t::replace) << std::endl;
  }
}
