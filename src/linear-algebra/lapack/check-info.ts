/**
 * The `info` that a routine of LAPACK has written. What a positive one means depends on the routine.
 * @throws Error for a negative one, which means that this package called the routine wrongly; it names the routine and
 * the argument, counted from 1
 */
export function checkedInfo(routine: string, info: Int32Array): number {
  const [status = 0] = info;
  if (status < 0) throw new Error(`${routine} was called wrongly: argument ${-status} has an illegal value`);
  return status;
}
