/** Version of the engine: part of every result's identity. Kept equal to package.json by a test. */
export const ENGINE_VERSION = '0.1.0';
