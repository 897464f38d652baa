export const serverChanged = 'The session changed while you were editing it.';
export const serverChangedHint = 'Both versions are kept until you decide.';
export const mergeBoth = 'Merge both';
export const keepMine = 'Keep mine';
export const takeTheirs = 'Take the server’s';
export const mine = 'yours:';
export const theirs = 'server’s:';
export const removedThere = 'removed';
