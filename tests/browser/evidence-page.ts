import { expect, type Locator, type Page } from '@playwright/test';

/** The parts of the Evidence screen by the names that the outside relies on. */
export function evidencePage(page: Page) {
  const status = page.getByText(/^\d+ of \d+ studies$/);
  return {
    status,
    cards: page.getByRole('article'),
    answer: page.getByRole('region', { name: 'Answer' }),
    search: page.getByRole('searchbox', { name: 'Search studies' }),
    option: (group: string, name: string): Locator =>
      page.getByRole('group', { name: group, exact: true }).getByRole('checkbox', { name }),
    layout: (name: 'Cards' | 'Table' | 'Map') => page.getByRole('radio', { name, exact: true }),
    /** Opens the screen with a query such as `condition=arthritis` and waits for the studies. */
    async open(query = '') {
      await page.goto(query === '' ? '/' : `/?${query}`);
      await expect(status).toBeVisible();
    },
    async count(): Promise<number> {
      return Number((await status.innerText()).split(' ')[0]);
    },
    /** Ids of the listed studies in their order, once as many are listed as the status says. */
    async listed(): Promise<readonly string[]> {
      const count = await this.count();
      const links = page.locator('main :is(article h2, tbody th) a[href^="/studies/"]');
      // More than these are drawn when asked for.
      await expect(links).toHaveCount(Math.min(count, 150));
      return links.evaluateAll((all) =>
        all.map((link) => (link.getAttribute('href') ?? '').replace('/studies/', '')),
      );
    },
  };
}

/** The query of the page's address, without the question mark. */
export function queryOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).search.slice(1));
}
