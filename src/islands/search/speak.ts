interface Recognition {
  lang: string;
  onresult: ((event: { readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }>> }) => void) | null;
  onerror: (() => void) | null;
  start(): void;
}
type RecognitionMaker = new () => Recognition;

/** Shows the button that takes a spoken question, where the browser can listen; nothing where it cannot. */
export function wireSpeech(
  button: HTMLButtonElement,
  lang: string,
  heard: { readonly started: () => void; readonly words: (text: string) => void; readonly failed: () => void },
): void {
  const makers = window as { SpeechRecognition?: RecognitionMaker; webkitSpeechRecognition?: RecognitionMaker };
  const Maker = makers.SpeechRecognition || makers.webkitSpeechRecognition;
  if (!Maker) return;
  button.hidden = false;
  button.onclick = () => {
    const recognition = new Maker();
    recognition.lang = lang;
    recognition.onresult = ({ results }) => {
      const best = results[0]?.[0];
      if (best) heard.words(best.transcript);
    };
    recognition.onerror = heard.failed;
    heard.started();
    recognition.start();
  };
}
