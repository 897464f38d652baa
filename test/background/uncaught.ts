/** The errors that the browser would list for the extension after the scenario. */
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
