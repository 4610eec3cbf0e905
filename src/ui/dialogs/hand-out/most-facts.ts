/** As many as a sheet has room for beside its map. */
export const mostFacts = 9;
