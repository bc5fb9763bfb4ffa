export default function StudyPage({ id }: { id: string }) {
  return <p>{id}</p>;
}
