/** What would stand in the browser's list of the extension's errors after the scenario. */
export async function uncaught(scenario: () => Promise<void>): Promise<unknown[]> {
  const failures: unknown[] = [];
  const note = (reason: unknown) => failures.push(reason);
  process.on('unhandledRejection', note);
  try {
    await scenario();
  } finally {
    process.off('unhandledRejection', note);
  }
  return failures;
}
