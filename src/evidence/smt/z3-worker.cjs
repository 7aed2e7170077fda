'use strict';
// A thread of its own for Z3, so that it can be stopped however deep it is in a proof. Not TypeScript, because Node
// loads it by its path, from src under Jest and ts-node as well as from dist.
const { parentPort, workerData } = require('node:worker_threads');

/** Z3 says on its standard error that it has stopped, for instance for lack of memory; it never answers after that. */
const printErr = (text) => parentPort.postMessage({ kind: 'stopped', text });

async function start() {
  let z3;
  try {
    z3 = require('z3-solver');
  } catch (error) {
    parentPort.postMessage({ kind: 'unavailable', code: error.code, text: String(error.message) });
    return;
  }
  const { Z3, em } = await z3.init({ printErr });
  for (const [name, value] of Object.entries(workerData.parameters)) Z3.global_param_set(name, value);
  parentPort.on('message', (script) => {
    try {
      parentPort.postMessage({ kind: 'printed', text: evaluate(Z3, em, script) });
    } catch (error) {
      printErr(String(error));
    }
  });
  parentPort.postMessage({ kind: 'ready', version: Z3.get_full_version() });
}

/** In a fresh context: the answer depends on the script alone. */
function evaluate(Z3, em, script) {
  const config = Z3.mk_config();
  const context = Z3.mk_context(config);
  Z3.del_config(config);
  // Not Z3.eval_smtlib2_string: it hands the script to another thread and frees it before that thread has read it.
  const text = em.ccall('Z3_eval_smtlib2_string', 'string', ['number', 'string'], [context, script]);
  Z3.del_context(context);
  return text;
}

start().catch((error) => parentPort.postMessage({ kind: 'unavailable', text: String(error.message) }));
