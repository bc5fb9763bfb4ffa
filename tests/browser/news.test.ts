import { expect } from '@playwright/test';
import { test } from './browser-test';

const key = 'ldn-evidence.last-release';

test('what is newer than the last visit stands first, once, and can be forgotten', async ({
  page,
}) => {
  await page.goto('/news');
  await expect(page.getByText('This browser remembers no earlier visit')).toBeVisible();
  await page.evaluate(([name]) => localStorage.setItem(name ?? '', '2026.11.2'), [key]);
  await page.goto('/news?');
  const since = page.getByRole('region', { name: 'Since your last visit' });
  await expect(since.getByText('You saw version 2026.11.2.')).toBeVisible();
  await expect(since.getByRole('link', { name: '2026.11.2' })).toHaveCount(0);
  await since.getByRole('link', { name: '2026.12.0' }).click();
  await expect(page.getByRole('heading', { name: '2026.12.0' })).toBeInViewport();
  await page.reload();
  await expect(since).toContainText('which is the newest');
  await since.getByRole('button', { name: 'Forget my last visit' }).click();
  await expect(page.getByText('This browser remembers no earlier visit')).toBeVisible();
  expect(await page.evaluate(([name]) => localStorage.getItem(name ?? ''), [key])).toBeNull();
});

test('a corrected record says old and new and leads to its topics; feeds are there', async ({
  page,
}) => {
  await page.goto('/news#2026.11.2');
  const release = page.getByRole('region', { name: '2026.11.2' });
  await expect(release.locator('summary').first()).toBeVisible();
  for (const part of await release.locator('summary').all()) await part.click();
  const record = release.getByRole('listitem').filter({
    has: page.getByRole('link', { name: 'Gironi 2008', exact: true }),
  });
  await expect(record.last()).toContainText(', was ');
  await expect(record.last().getByRole('link', { name: 'Multiple sclerosis' })).toHaveAttribute(
    'href',
    '/topics/multiple-sclerosis',
  );
  const feed = await page.request.get('/topics/multiple-sclerosis/feed.xml');
  expect(await feed.text()).toContain('Gironi 2008');
  await page.goto('/topics/multiple-sclerosis');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});
