/** What a workload is given when it runs. */
export interface WorkloadRun {
  /** The words after its name. */
  args: readonly string[];
  /** Figures, one a line, to standard output. */
  print: (line: string) => void;
  /** What happens meanwhile, to standard error. */
  log: (line: string) => void;
}

/** One thing that is measured. `bench/NAME.ts` exports it as `workload`. */
export interface Workload {
  /** What its figures say, in one line. */
  summary: string;
  /** The words it takes after its name: `[FILE.csv]`, or nothing. */
  usage: string;
  /** Measures and prints. Gives whether every figure kept the budget it has. */
  run: (given: WorkloadRun) => Promise<boolean>;
}
