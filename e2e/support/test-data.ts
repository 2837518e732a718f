/** The folder of real texts and tables that the configuration found; empty when there is none. */
export const testData = process.env.CHANCERY_TEST_DATA ?? '';
