/** The made-up articles of all builds that are compared. */
export const BENCH_SEED_NUMBER = 20_240_607;
