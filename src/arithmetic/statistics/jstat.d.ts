/** The part of jStat that is used; the package has no types of its own. */
declare module 'jstat' {
  export const jStat: {
    readonly studentt: {
      /** the value below which a variable with so many degrees of freedom is with this probability */
      inv(probability: number, degreesOfFreedom: number): number;
    };
  };
}
