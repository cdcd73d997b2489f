/** Version of Stowage; a test keeps it equal to the package manifest's. */
export const VERSION = '0.1.0'
