export default function SynthesisPage() {
  return null;
}
