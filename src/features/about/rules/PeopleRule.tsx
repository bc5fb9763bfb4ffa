/** How people are counted (`countParticipants`), in words. */
export function PeopleRule() {
  return (
    <p className="measure">
      Nobody is counted twice. Records of the same people carry the name of one set, and a total
      takes the largest number that a record of the set gives. The number of a record is the number
      randomised, else the number enrolled, else the number analysed. Reviews, registrations without
      a result and context records add nobody. A record that gives no number adds nobody either, and
      totals say how many such records there are.
    </p>
  );
}
