/** An array with the same values and as much room again. */
export function grown<A extends Float64Array | Int32Array | Uint32Array | Uint8Array>(values: A): A {
  const larger = new (values.constructor as new (length: number) => A)(values.length * 2);
  larger.set(values);
  return larger;
}
