import { insertSorted, lowerBound, removeSorted } from './sorted-list.ts';

/**
 * Pairs seekers with targets that lie near in time, one to one: in order of time, each seeker takes one of the targets that
 * are left. What comes out depends on what was added, never on the order in which it was.
 */
export type PairingRules<Seeker, Target> = {
  readonly compareSeekers: (a: Seeker, b: Seeker) => number;
  readonly compareTargets: (a: Target, b: Target) => number;
  readonly seekerTime: (seeker: Seeker) => number;
  readonly targetTime: (target: Target) => number;
  /** How many milliseconds a target may lie before its seeker, and after it. */
  readonly before: number;
  readonly after: number;
  /** Of free targets, in order of time. */
  readonly choose: (seeker: Seeker, free: readonly Target[]) => Target | undefined;
};

/** Who is paired with whom; several pairings may share one. */
export type Pairs<Seeker, Target> = {
  readonly targetOf: Map<Seeker, Target>;
  readonly seekerOf: Map<Target, Seeker>;
};

export type Pairing<Seeker, Target> = {
  /** Each returns the seekers and targets whose partner is another one now. */
  readonly addSeeker: (seeker: Seeker) => Touched<Seeker, Target>;
  readonly addTarget: (target: Target) => Touched<Seeker, Target>;
  readonly removeTarget: (target: Target) => Touched<Seeker, Target>;
  /** Pairs anew all seekers from this time on: what `choose` goes by has changed. */
  readonly pairFrom: (time: number) => Touched<Seeker, Target>;
  /** Takes them out and leaves their partners paired for good. */
  readonly forgetSeeker: (seeker: Seeker) => void;
  readonly forgetTarget: (target: Target) => void;
  readonly isEmpty: () => boolean;
};

export type Touched<Seeker, Target> = {
  readonly seekers: readonly Seeker[];
  readonly targets: readonly Target[];
};

export function createPairing<Seeker, Target>(
  rules: PairingRules<Seeker, Target>,
  { targetOf, seekerOf }: Pairs<Seeker, Target>,
): Pairing<Seeker, Target> {
  const seekers: Seeker[] = [];
  const targets: Target[] = [];

  function release(seeker: Seeker): void {
    const target = targetOf.get(seeker);
    targetOf.delete(seeker);
    if (target !== undefined) seekerOf.delete(target);
  }

  function seek(seeker: Seeker): void {
    const time = rules.seekerTime(seeker);
    const first = lowerBound(targets, (target) => rules.targetTime(target) < time - rules.before);
    const end = lowerBound(targets, (target) => rules.targetTime(target) <= time + rules.after);
    const free = targets.slice(first, end).filter((target) => !seekerOf.has(target));
    const target = rules.choose(seeker, free);
    if (target === undefined) return;
    targetOf.set(seeker, target);
    seekerOf.set(target, seeker);
  }

  function pairFrom(time: number): Touched<Seeker, Target> {
    const from = lowerBound(seekers, (seeker) => rules.seekerTime(seeker) < time);
    const again = seekers.slice(from);
    const old = again.map((seeker) => targetOf.get(seeker));
    again.forEach(release);
    again.forEach(seek);
    const moved = again.filter((seeker, at) => targetOf.get(seeker) !== old[at]);
    const touched = again.flatMap((seeker, at) => {
      const now = targetOf.get(seeker);
      return now === old[at] ? [] : [old[at], now];
    });
    return { seekers: moved, targets: touched.filter((target) => target !== undefined) };
  }

  /** Seekers that lie further back cannot reach the target. */
  const pairFromTarget = (target: Target) => pairFrom(rules.targetTime(target) - rules.after);

  return {
    pairFrom,
    isEmpty: () => seekers.length + targets.length === 0,
    addSeeker(seeker) {
      insertSorted(seekers, seeker, rules.compareSeekers);
      return pairFrom(rules.seekerTime(seeker));
    },
    addTarget(target) {
      insertSorted(targets, target, rules.compareTargets);
      return pairFromTarget(target);
    },
    removeTarget(target) {
      const seeker = seekerOf.get(target);
      removeSorted(targets, target, rules.compareTargets);
      if (seeker !== undefined) release(seeker);
      const { seekers: moved, targets: touched } = pairFromTarget(target);
      return { seekers: seeker === undefined ? moved : [...moved, seeker], targets: touched };
    },
    forgetSeeker(seeker) {
      removeSorted(seekers, seeker, rules.compareSeekers);
      const target = targetOf.get(seeker);
      if (target !== undefined) removeSorted(targets, target, rules.compareTargets);
      targetOf.delete(seeker);
    },
    forgetTarget(target) {
      removeSorted(targets, target, rules.compareTargets);
      const seeker = seekerOf.get(target);
      if (seeker !== undefined) removeSorted(seekers, seeker, rules.compareSeekers);
      seekerOf.delete(target);
    },
  };
}
