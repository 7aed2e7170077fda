import type { Claim } from '../model/claim';
import type { Evidence } from '../model/evidence';
import type { Subject } from '../protocol/subject';
import type { WorstRatio } from './campaign/campaign-tally';
import type { SettingSeconds } from './measured/gather-measured';
import type { TimeBudget } from './time-budget';
import type { Toolbox } from './tool';
import type { CampaignWorkers, OnSeconds, TrialWorkers } from './workers';

/** What evidence is gathered with, the same for all claims and methods. */
export interface Run {
  readonly seed: number;
  /** how many random problems each claim is put to */
  readonly runs: number;
  /** the name of that number */
  readonly profile: string;
  /** computes the fits */
  readonly subject: Subject;
  readonly tools: Toolbox;
}

/** What is heard of the work of one method on one claim. */
interface Gathering {
  /** called after every problem, cell or goal */
  readonly onUnit?: ((worst?: WorstRatio) => void) | undefined;
  readonly budget?: TimeBudget | undefined;
}

/** A gathering whose method shares its work out by itself. */
export interface SharedGathering extends Gathering {
  readonly workers?: (CampaignWorkers & TrialWorkers) | undefined;
  /** called with the seconds that workers took */
  readonly onSeconds: OnSeconds;
  /** called after every experiment with how long the trainings of each setting took; reports do not hold that */
  readonly onSettingSeconds?: ((seconds: readonly SettingSeconds[]) => void) | undefined;
}

/** Evidence that one thread gathers by itself; a worker finds it by method, claim and position. */
export interface Piece<Item extends Evidence = Evidence> {
  /** how many problems, cells or goals */
  readonly size: number;
  gather(gathering: Gathering): Item | Promise<Item>;
}

/** How a method works on one claim: in pieces, which workers can take over, or as a whole. */
export type Plan<Item extends Evidence = Evidence> =
  | { readonly kind: 'pieces'; readonly pieces: readonly Piece<Item>[] }
  | {
      readonly kind: 'whole';
      /** how many problems, cells, goals or trials */
      readonly size: number;
      gather(gathering: SharedGathering): Promise<readonly Item[]>;
    };

/** @returns undefined where the method does not apply to the claim */
export type Planner<Item extends Evidence> = (
  claim: Claim,
  run: Run,
) => Plan<Item> | undefined | Promise<Plan<Item> | undefined>;

/** A plan of one piece. */
export function onePiece<Item extends Evidence>(size: number, gather: Piece<Item>['gather']): Plan<Item> {
  return { kind: 'pieces', pieces: [{ size, gather }] };
}
