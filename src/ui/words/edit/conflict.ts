export const serverChanged = 'The session changed while you were editing it.';
export const serverChangedHint = 'Both are kept until you decide.';
export const mergeBoth = 'Merge both';
export const keepMine = 'Keep mine';
export const takeTheirs = 'Take the new one';
export const mine = 'mine:';
export const theirs = 'the new one:';
export const removedThere = 'removed';
