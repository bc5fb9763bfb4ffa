/** Something asked for: known once `data` is there, failed when `error` is. */
export interface Loading<Data> {
  readonly data: Data | undefined;
  readonly error: Error | null;
  readonly refetch: () => unknown;
}

/** Several of them as one: known when all are, failed when any has; only those that failed are asked again. */
export function together<Data extends readonly unknown[]>(queries: {
  readonly [Place in keyof Data]: Loading<Data[Place]>;
}): Loading<Data> {
  const list: readonly Loading<unknown>[] = queries;
  const known = list.every(({ data }) => data !== undefined);
  return {
    data: known ? (list.map(({ data }) => data) as unknown as Data) : undefined,
    error: list.find(({ error }) => error !== null)?.error ?? null,
    refetch: () => {
      for (const { error, refetch } of list) if (error !== null) refetch();
    },
  };
}
