export default function MechanismPage() {
  return null;
}
