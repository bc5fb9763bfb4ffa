const code = 'font-sans font-semibold break-words';

/** How to report a fault in a record, or bring one that is not here. */
export function Contributing() {
  return (
    <>
      <p className="measure">
        Open an issue in the project’s repository. For a wrong figure, name the record (the last
        part of the address of its page), the field, what stands there, what should stand there, and
        the page on which that can be read. For a study that is not here, give its DOI, PubMed
        number or registry number.
      </p>
      <p className="measure mt-2">
        To change a record yourself, edit its file,{' '}
        <code className={code}>src/data/studies/&lt;id&gt;.json</code>, and run{' '}
        <code className={code}>npm run check:evidence</code>, which names every fault by file, field
        and reason. A figure is taken in only with its source; what no page gives stays absent, with
        the reason. A figure that only one person has read is marked so.
      </p>
    </>
  );
}
