import type { Signature, Signer } from '../../clinical/chart.ts';
import { momentWords } from './moment-words.ts';
import classes from './signature-block.module.css';

interface SignatureBlockProps {
  readonly signature: Signature;
  readonly coSignatures: readonly Signature[];
  readonly timeZone: string;
  /** What the signature seals, SHA-256 in hexadecimal. */
  readonly seal?: string;
}

/** Who signed, with the credentials of that moment, and the seal by which anyone can tell that nothing changed since. */
export function SignatureBlock({ signature, coSignatures, timeZone, seal }: SignatureBlockProps) {
  return (
    <div className={classes['block']}>
      <SignedBy says="Signed" signature={signature} timeZone={timeZone} />
      {coSignatures.map(other => (
        <SignedBy key={other.at} says="Co-signed" signature={other} timeZone={timeZone} />
      ))}
      {seal !== undefined && (
        <p className={classes['seal']}>
          Seal <code>{seal.match(/.{1,8}/g)?.join(' ')}</code>
        </p>
      )}
    </div>
  );
}

interface SignedByProps {
  readonly says: string;
  readonly signature: Signature;
  readonly timeZone: string;
}

function SignedBy({ says, signature, timeZone }: SignedByProps) {
  return (
    <p className={classes['signature']}>
      <span className={classes['name']}>{nameWithCredentials(signature.by)}</span>
      <span className={classes['detail']}>
        {says} <time dateTime={signature.at}>{momentWords(signature.at, timeZone)}</time>
        {signature.by.licence && <> · Licence {signature.by.licence}</>}
      </span>
    </p>
  );
}

const nameWithCredentials = ({ name, credentials }: Signer): string =>
  credentials ? `${name}, ${credentials}` : name;
