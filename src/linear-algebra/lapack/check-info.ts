/**
 * A negative `info` means that the solver itself has called a routine wrongly; what a positive one means is the caller's
 * business.
 * @throws Error that names the routine and the argument, counted from 1
 */
export function checkInfo(routine: string, info: Int32Array): void {
  const [status = 0] = info;
  if (status < 0) throw new Error(`${routine} was called wrongly: argument ${-status} has an illegal value`);
}
