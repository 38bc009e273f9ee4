import { Component } from 'preact';
import type { Log } from '../../domain/progress/log.ts';
import { dueIn, type LessonRevs, mergeLogs, progressFrom } from '../../domain/progress/progress.ts';
import { fromTransfer, toTransfer } from '../../domain/progress/transfer.ts';
import { localDay } from '../../domain/text/iso-date.ts';
import type { Strings } from '../../i18n/strings.ts';
import { hasHallRecords, keepsRecords, onOtherPages, readLog, wipe, writeLog } from '../log-store.ts';

export interface ReviewProps {
  readonly lessons: readonly (LessonRevs & { readonly title: string; readonly href: string })[];
  readonly texts: Strings['review'];
  /** Link to the records of lessons given, which are not wiped here. */
  readonly hallHref: string;
}

interface State {
  readonly log: Log;
  readonly today: string;
  /** What came of the last thing the reader did, read out as well. */
  readonly said: string;
  readonly pasted: string;
  readonly showText: boolean;
  readonly askWipe: boolean;
}

/** What is due again today, and the reader's own record: save it, bring it back, wipe it. */
export class Review extends Component<ReviewProps, State> {
  override state: State = { log: '', today: '', said: '', pasted: '', showText: false, askWipe: false };

  override componentDidMount() {
    const { texts } = this.props;
    const log = readLog();
    const said = !keepsRecords() ? texts.notSaved : progressFrom(log).damaged > 0 ? texts.damaged : '';
    this.setState({ log, today: localDay(new Date()), said });
    onOtherPages(() => this.setState({ log: readLog() }));
  }

  override render() {
    const { lessons, texts, hallHref } = this.props;
    const { log, today, said, pasted, showText, askWipe } = this.state;
    if (today === '') return null;
    const progress = progressFrom(log);
    const due = lessons.map((lesson) => ({ lesson, ids: dueIn(progress, lesson, today) })).filter(({ ids }) => ids.length > 0);
    return (
      <>
        <h2>{texts.due}</h2>
        {due.length === 0 && <p>{texts.none}</p>}
        <ul class="due">
          {due.map(({ lesson, ids }) => (
            <li key={lesson.slug}>
              <a class="button quiet" href={`${lesson.href}#review=${ids}`}>
                {lesson.title} · {ids.length} {texts.questions}
              </a>
            </li>
          ))}
        </ul>
        <h2>{texts.records}</h2>
        <p>{texts.recordsLead}</p>
        <p role="status" class="said">
          {said}
        </p>
        <p class="row">
          <a class="button" href={`data:text/plain,${encodeURIComponent(toTransfer(log))}`} download="xintian.txt">
            {texts.saveFile}
          </a>
          <button type="button" class="button quiet" onClick={() => this.copy()}>
            {texts.copyText}
          </button>
        </p>
        {showText && <textarea id="record" rows={4} readOnly aria-label={texts.exportLabel} value={toTransfer(log)} />}
        <h3>{texts.importTitle}</h3>
        <label class="input">
          {texts.importFile}
          <input type="file" accept=".txt,text/plain" onChange={(event) => this.readFile(event.currentTarget.files?.[0])} />
        </label>
        <label class="input">
          {texts.importText}
          <textarea rows={3} value={pasted} onInput={(event) => this.setState({ pasted: event.currentTarget.value })} />
        </label>
        <button type="button" class="button quiet" onClick={() => this.bringBack(pasted)}>
          {texts.importButton}
        </button>
        <h3>{texts.wipeTitle}</h3>
        {hasHallRecords() && (
          <p>
            {texts.hallKept}
            <a class="tool" href={hallHref}>
              {texts.hallLink}
            </a>
          </p>
        )}
        {askWipe ? (
          <fieldset>
            <legend>{texts.wipeAsk}</legend>
            <p class="row">
              <button type="button" class="button danger" onClick={() => this.wipe()}>
                {texts.wipeYes}
              </button>
              <button type="button" class="button quiet" onClick={() => this.setState({ askWipe: false })}>
                {texts.wipeNo}
              </button>
            </p>
          </fieldset>
        ) : (
          <button type="button" class="button quiet" onClick={() => this.setState({ askWipe: true })}>
            {texts.wipe}
          </button>
        )}
      </>
    );
  }

  private copy() {
    const { texts } = this.props;
    // Shown as well: WeChat's browser may refuse the clipboard, and a long press always works.
    this.setState({ showText: true, said: texts.copyByHand }, () => {
      const field = document.getElementById('record');
      if (!(field instanceof HTMLTextAreaElement)) return;
      field.select();
      if (document.execCommand('copy')) this.setState({ said: texts.copied });
    });
  }

  private readFile(file: File | undefined) {
    if (!file) return;
    // Not Blob.text(): old WebViews lack it.
    const reader = new FileReader();
    reader.onload = () => this.bringBack(String(reader.result));
    reader.readAsText(file);
  }

  private bringBack(text: string) {
    const { texts } = this.props;
    const found = fromTransfer(text);
    if (typeof found === 'string') return this.setState({ said: texts.errors[found] });
    const log = mergeLogs(this.state.log, found.log);
    this.setState({ log, pasted: '', said: writeLog(log) ? texts.imported : texts.notSaved });
  }

  private wipe() {
    wipe();
    this.setState({ log: '', askWipe: false, showText: false, said: this.props.texts.wiped });
  }
}
