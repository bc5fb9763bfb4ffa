import { useEffect } from 'react';

/** Names the page for tabs, history and bookmarks. */
export function useDocumentTitle(title: string) {
  useEffect(() => {
    document.title = `${title} · LDN Evidence`;
  }, [title]);
}
