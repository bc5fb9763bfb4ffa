import { expect, type Locator, type Page } from '@playwright/test';
import type { Study } from '../../src/domain/schema/study';
import { test } from './browser-test';
import { reported, studies } from './emitted-evidence';
import { evidencePage } from './evidence-page';

/** Opens one "Source" after another until a panel holds the link; the panel, or null. */
async function sourceWithLink(page: Page, within: Locator, link: string): Promise<Locator | null> {
  const buttons = within.getByRole('button', { name: /^Source/ });
  const panel = page.locator(':is(dialog[open], :popover-open)').first();
  for (let at = 0; at < (await buttons.count()); at += 1) {
    await buttons.nth(at).click();
    await expect(panel).toBeVisible();
    if ((await panel.locator(link).count()) > 0) return panel;
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
  }
  return null;
}

/** Records of which no address, identifier or registration is known; their pages say so in words. */
function holdsNoAddress(study: Study): boolean {
  const { doi, pmid, pmcid } = study.citation;
  const identified =
    [doi, pmid, pmcid].some((each) => reported(each) !== null) || study.registrations.length > 0;
  return !identified && !JSON.stringify(study).includes('"http');
}

/** Walks many pages in one tab, as a reader does who follows links: no page is loaded anew. */
const walks = 4;

for (let walk = 0; walk < walks; walk += 1) {
  const part = studies.filter((_, at) => at % walks === walk);
  test(`study pages, walk ${walk + 1} of ${walks}: each has its name, regions and a linked source`, async ({
    page,
  }) => {
    test.slow();
    await evidencePage(page).open();
    const unlinked: string[] = [];
    for (const { id, name } of part) {
      await page.evaluate((path) => {
        history.pushState(null, '', path);
      }, `/studies/${id}`);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
      await expect(page).toHaveTitle(/ · LDN Evidence$/);
      for (const region of ['Outcomes', 'Harms', 'Sources', 'Cite'])
        await expect(page.getByRole('region', { name: region, exact: true })).toHaveCount(1);
      if ((await sourceWithLink(page, page.getByRole('main'), 'a[href^="http"]')) === null)
        unlinked.push(id);
    }
    expect(unlinked).toEqual(part.filter(holdsNoAddress).map(({ id }) => id));
  });
}

test('the source of a figure leads to where it was read', async ({ page }) => {
  await page.goto('/studies/due-bruun-2024');
  // Due Bruun 2024: the primary result was read in the abstract, by two extractors who agreed.
  const outcomes = page.getByRole('region', { name: 'Outcomes', exact: true });
  await expect(outcomes.getByRole('button', { name: /^Source/ }).first()).toBeVisible();
  const doi = 'a[href="https://doi.org/10.1016/S2665-9913(23)00278-3"]';
  const panel = await sourceWithLink(page, outcomes, doi);
  await expect(panel ?? outcomes).toContainText('Abstract of the paper');
  await expect(panel ?? outcomes).toContainText(/agreed/i);
});

test('the study page shows the figure as printed', async ({ page }) => {
  await page.goto('/studies/due-bruun-2024');
  // Due Bruun 2024, abstract: difference −0.34, 95% CI −0.95 to 0.27, P = 0.27.
  const outcomes = page.getByRole('region', { name: 'Outcomes', exact: true });
  await expect(outcomes).toContainText('−0.34 [−0.95, 0.27]');
  await expect(outcomes).toContainText('P = 0.27');
});
