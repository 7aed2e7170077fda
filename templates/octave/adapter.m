% Your implementation of self-distillation, as a subject of distill-proof. Needs GNU Octave 7 or newer:
%   octave-cli --quiet --no-window-system adapter.m
%
% Fill in the functions that you have, and name them in `implemented`. A function
%
%   returns its outputs, a struct,
%   calls reject (code, message)   where the input is at fault: shapes that do not match, a ridge not above 0, ...
%   calls unsupported (reason)     where the input is valid, but beyond your code,
%   fails in any other way         where something went wrong inside.
%
% What it prints goes to standard error. The ridge convention is K + lambda I, without a factor n; no targets are
% centred.
1;  % a file that begins with a function would be taken for a function file

about = struct ('name', 'my-solver', 'version', '0.1.0', 'language', 'Octave', 'precision', 'float64');

function reject (code, message)
  error (['rejected:' code], '%s', message);
end

function unsupported (reason)
  error ('unsupported:here', '%s', reason);
end

% ---- To fill in: from here ----

% The suite asks only for what is named here: 'distill', 'limit', 'spectrum', 'optimalWeight', 'kernel'.
implemented = {};

% Every step of self-distillation. With y(0) = y and for t = 1 ... tau:
%
%   z(t) = alpha_t y + (1 - alpha_t) y(t-1)      c(t) = (K + lambda I)^-1 z(t)
%   y(t) = K c(t)                                f(t) = Kx c(t)
%
% K       n x n matrix, symmetric positive semidefinite, possibly singular
% y       n x c matrix, one column for each output
% ridge   lambda > 0
% alphas  row of alpha_1 ... alpha_tau, each from 0 to 1; tau may be 0
% Kx      m x n matrix; 0 x n where no predictions are asked for
%
% Returns outputs.fitted, a cell array of tau matrices n x c; given Kx, also outputs.predictions, tau matrices m x c.
function outputs = distill (K, y, ridge, alphas, Kx)
  unsupported ('distill is not filled in');
end

% What infinitely many steps with one weight lead to: ridge regression with the ridge lambda / alpha.
%
%   c = (K + (lambda / alpha) I)^-1 y      y(oo) = K c      f(oo) = Kx c      all 0 for alpha = 0
%
% alpha from 0 to 1; the others as in distill.
%
% Returns outputs.fitted = y(oo), n x c; given Kx, also outputs.predictions = f(oo), m x c.
function outputs = limit (K, y, ridge, alpha, Kx)
  unsupported ('limit is not filled in');
end

% What each step does to the eigendirections of K = V diag(d) V^T: y(t) = V diag(b(t)) V^T y, where
%
%   b_i(0) = 1      b_i(t) = d_i / (d_i + lambda) (alpha_t + (1 - alpha_t) b_i(t-1))
%
% The weights may be any finite numbers; the other arguments are as in distill.
%
% Returns outputs.eigenvalues = d, descending, and outputs.filters, a cell array of b(1) ... b(tau): vectors of n
% numbers each, in the order of d.
function outputs = spectrum (K, ridge, alphas)
  unsupported ('spectrum is not filled in');
end

% The weight alpha of step t = numel (alphas) + 1 with the least squared error |yx - f(t)|^2 at the evaluation points.
%
% f(t) = alpha p + (1 - alpha) q, where p = Kx (K + lambda I)^-1 y are the predictions of the first step and
% q = Kx (K + lambda I)^-1 y(t-1) those of a student of the step before alone. With sums over all entries
%
%   alpha = <p - q, yx - q> / |p - q|^2      not clipped to [0, 1]
%
% yx is m x c, the targets at the evaluation points; Kx is always given, and the weights may be any finite numbers.
% The other arguments are as in distill.
%
% Returns outputs.alpha = alpha, or [] where p = q, so that every weight is optimal (always for t = 1).
function outputs = optimal_weight (K, y, ridge, alphas, Kx, yx)
  unsupported ('optimalWeight is not filled in');
end

% The kernel matrix of the points x_i, z_j: the rows of X, n x d, and of Z, m x d. `description` is one of
%
%   struct ('type', 'linear')                                              <x, z>
%   struct ('type', 'polynomial', 'gamma', g, 'offset', o, 'degree', k)    (g <x, z> + o)^k
%   struct ('type', 'rbf', 'gamma', g)                                     exp(-g |x - z|^2)
%   struct ('type', 'laplacian', 'gamma', g)                               exp(-g sum_k |x_k - z_k|)
%
% with g > 0, o >= 0 and k a whole number from 1.
%
% Returns outputs.K, n x m.
function outputs = kernel (description, X, Z)
  unsupported ('kernel is not filled in');
end

% ---- To fill in: to here. Below is the protocol, which needs no change. ----

% The outputs of an operation as JSON. Inputs that the function does not take are never read.
function texts = answer (op, in)
  switch (op)
    case 'distill'
      outputs = distill (matrix (in, 'K'), matrix (in, 'y'), number (in.lambda), numbers (in.alphas), crossing (in));
      texts.fitted = list (@matrix_text, outputs.fitted);
      if (isfield (in, 'Kx'))
        texts.predictions = list (@matrix_text, outputs.predictions);
      end
    case 'limit'
      outputs = limit (matrix (in, 'K'), matrix (in, 'y'), number (in.lambda), number (in.alpha), crossing (in));
      texts.fitted = matrix_text (outputs.fitted);
      if (isfield (in, 'Kx'))
        texts.predictions = matrix_text (outputs.predictions);
      end
    case 'spectrum'
      outputs = spectrum (matrix (in, 'K'), number (in.lambda), numbers (in.alphas));
      texts.eigenvalues = row_text (outputs.eigenvalues);
      texts.filters = list (@row_text, outputs.filters);
    case 'optimalWeight'
      y = matrix (in, 'y');
      yx = matrix (in, 'yx', columns (y));
      outputs = optimal_weight (matrix (in, 'K'), y, number (in.lambda), numbers (in.alphas), crossing (in), yx);
      texts.alpha = 'null';
      if (! isempty (outputs.alpha))
        texts.alpha = number_text (outputs.alpha);
      end
    case 'kernel'
      description = in.kernel;
      for parameter = setdiff (fieldnames (description), 'type')'
        description.(parameter{1}) = number (description.(parameter{1}));
      end
      texts.K = matrix_text (kernel (description, matrix (in, 'X'), matrix (in, 'Z')).K);
  end
end

function Kx = crossing (in)
  n = rows (in.K);
  Kx = zeros (0, n);
  if (isfield (in, 'Kx'))
    Kx = matrix (in, 'Kx', n);
  end
end

% jsondecode makes a matrix of rows of numbers, but a cell of rows that hold strings or differ in length; and []
% does not know how many columns it has: then it has `width`.
function A = matrix (in, name, width = 0)
  A = in.(name);
  if (iscell (A))
    lines = cellfun (@numbers, A, 'UniformOutput', false);
    if (numel (unique (cellfun (@numel, lines))) > 1)
      reject ('shape', [name ' has rows of different lengths']);
    end
    A = vertcat (lines{:});
  elseif (! isnumeric (A) || ndims (A) > 2)
    reject ('shape', [name ' is not a matrix of numbers']);
  elseif (rows (A) == 0)
    A = zeros (0, width);
  end
end

% A row of numbers of what jsondecode made of a list: a column, or a cell where strings are among the numbers.
function row = numbers (list)
  if (isnumeric (list))
    row = double (list(:))';
  else
    row = cellfun (@number, list)(:)';
  end
end

% JSON has no NaN, no infinities and no -0: they travel as strings.
function x = number (value)
  if (isnumeric (value) && isscalar (value))
    x = double (value);
  elseif (any (strcmp (value, {'NaN', 'Infinity', '-Infinity', '-0'})))
    x = str2double (strrep (value, 'Infinity', 'Inf'));
  else
    reject ('number', [jsonencode(value) ' is not a number']);
  end
end

% jsonencode rounds to 15 digits and unwraps what has one row or one column; hence JSON by hand.
function text = matrix_text (A)
  row = ['[' (',%.17g'(ones (1, columns (A)), :)'(:)'(2:end)) '],'];  % repmat takes longer than all the rest
  text = ['[' sprintf(row, A')(1:end-1) ']'];
  if (rows (A) == 0)  % sprintf fills in its template once even without numbers
    text = '[]';
  elseif (! all ((isfinite (A) & (A != 0 | 1 ./ A > 0))(:)))
    text = strrep (regexprep (text, '(?<=[\[,])(NaN|-?Inf|-0)(?=[,\]])', '"$1"'), 'Inf', 'Infinity');
  end
end

function text = row_text (x)
  text = matrix_text (x(:)')(2:end-1);
end

function text = number_text (x)
  text = row_text (x)(2:end-1);
end

function text = list (to_text, items)
  texts = cellfun (@(item) [to_text(item) ','], items(:)', 'UniformOutput', false);
  text = ['[' [texts{:}](1:end-1) ']'];
end

function text = object (texts)
  text = '';
  for [member, name] = texts
    text = [text ',"' name '":' member];
  end
  text = ['{' text(2:end) '}'];
end

% What the operation prints would break the protocol, and is easily printed by a line without a semicolon.
function reply = run (request, implemented)
  fputs (stderr, evalc ('reply = outcome (request, implemented);'));
end

function reply = outcome (request, implemented)
  reply.id = jsonencode (request.id);
  try
    if (! any (strcmp (request.op, implemented)))
      unsupported ([request.op ' is not among `implemented`']);
    end
    reply.outputs = object (answer (request.op, request.inputs));
    reply.status = '"ok"';
  catch failure
    switch (strtok (failure.identifier, ':'))
      case 'rejected'
        reply.status = '"rejected"';
        reply.code = jsonencode (failure.identifier(10:end));
        reply.message = jsonencode (failure.message);
      case 'unsupported'
        reply.status = '"unsupported"';
        reply.reason = jsonencode (failure.message);
      otherwise
        reply.status = '"error"';
        reply.message = jsonencode (failure.message);
    end
  end
end

function reply = hello (about, implemented)
  reply.protocol = '{"major":1,"minor":0}';
  reply.implementation = jsonencode (about);
  reply.ops = list (@jsonencode, implemented);
end

function line = next_line ()
  try
    line = input ('', 's');  % fgetl would wait for the first character of the next line
  catch
    line = [];  % end of input
  end
end

operations = {'distill', 'limit', 'spectrum', 'optimalWeight', 'kernel'};
for operation = setdiff (implemented, operations)
  fputs (stderr, sprintf ("implemented: expected some of %s, received %s\n", strjoin (operations, ', '), operation{1}));
  exit (1);
end

while (ischar (line = next_line ()))
  request = jsondecode (line);
  switch (request.cmd)
    case 'hello'
      reply = hello (about, implemented);
    case 'run'
      reply = run (request, implemented);
    case 'reset'
      reply = struct ('ok', 'true');  % if your code keeps anything from one request to the next, forget it here
    case 'bye'
      exit (0);
  end
  fputs (stdout, [object(reply) "\n"]);
  fflush (stdout);
end
