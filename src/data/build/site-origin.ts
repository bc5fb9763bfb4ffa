/**
 * Where the site will stand, from the setting of the build: an origin (`https://ldn.example.org`), or null
 * where none is set. Throws on what is no origin of the web.
 */
export function siteOrigin(setting: string | undefined): string | null {
  if (setting === undefined || setting === '') return null;
  const url = URL.canParse(setting) ? new URL(setting) : null;
  if (url === null || !/^https?:$/.test(url.protocol) || url.origin !== setting.replace(/\/$/, ''))
    throw new Error(
      `SITE_ORIGIN is "${setting}", which is not an origin such as https://ldn.example.org`,
    );
  return url.origin;
}
