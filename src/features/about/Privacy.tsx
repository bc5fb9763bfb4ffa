/** What the site does not ask, send or keep. */
export function Privacy() {
  return (
    <>
      <p className="measure">
        There is no account, no cookie and no analytics, and nothing is asked of any other server:
        pages, fonts and data all come from this one. What you choose stays in the storage of your
        browser, where you can delete it: the theme, the views you save, recent searches, that you
        were here, and the version of the dataset that you saw last on the page of news. The browser
        may also keep the files of this site, so that it opens without a network. What you search or
        filter stands in the address of the page; whoever gets that address sees it.
      </p>
      <p className="measure mt-2">
        Links to papers, registries and other sources lead to other sites, which have rules of their
        own.
      </p>
    </>
  );
}
