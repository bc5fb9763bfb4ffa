import { QueryClient } from '@tanstack/react-query';

/** One cache for the page's life; nothing is asked for twice, nothing is retried behind the reader's back. */
export const queryClient = new QueryClient({
  defaultOptions: { queries: { retry: false, refetchOnWindowFocus: false } },
});
