/** Largest file taken in, in bytes. */
export const MAX_BYTES = 50 * 1024 * 1024;
/** Most occurrences that one series and one file may give inside a window. */
export const MAX_PER_SERIES = 5_000;
export const MAX_PER_FILE = 50_000;
/** Most problems listed for one file; the rest are only counted. */
export const MAX_PROBLEMS = 500;
/** Work (days or periods looked at) that one rule and one file may cost before they are cut. */
const MAX_WORK_PER_RULE = 100_000;
const MAX_WORK_PER_FILE = 4_000_000;

/** Counts work so that a hostile rule ends; `spent` says that something was cut short. */
export class WorkBudget {
  private left = MAX_WORK_PER_FILE;

  /** A fresh allowance for one rule, taken from the file's own. */
  forRule(): RuleBudget {
    return new RuleBudget(Math.min(MAX_WORK_PER_RULE, this.left), (used) => {
      this.left = Math.max(0, this.left - used);
    });
  }
}

/** The allowance of one rule. */
export class RuleBudget {
  spent = false;

  constructor(
    private left: number,
    private readonly settle: (used: number) => void,
  ) {}

  /** Takes `cost` units; false when nothing is left. */
  take(cost: number): boolean {
    if (this.left <= 0) {
      this.spent = true;
      return false;
    }
    this.left -= cost;
    this.settle(cost);
    return true;
  }
}
