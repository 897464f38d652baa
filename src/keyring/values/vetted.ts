import type { Given, NoKeyReason } from '../given.ts';
import { str } from '../given.ts';

/** A text that stands for a key that is stored elsewhere, or is generated or filled in later. */
export function vetted(given: Given): Given {
  if (given.code !== 'value' || given.value.type !== 'str') return given;
  const text = given.value.value.trim();
  const filled = defaultIn(text);
  if (filled !== null) return { code: 'default', values: [str(filled)], text: given.text };
  const why = reasons.find(([pattern]) => pattern.test(text))?.[1];
  return why === undefined ? given : { code: 'none', why, text: given.text };
}

const reasons: readonly (readonly [RegExp, NoKeyReason])[] = [
  [/^\$\{\{[^]*\bsecrets\.[^]*\}\}$/, 'secret-store'],
  [/^\{\{\s*resolve:(?:secretsmanager|ssm|ssm-secure):[^]*\}\}$/, 'secret-store'],
  [/^\$\{(?:ssm|ssmSecure|aws:secretsmanager|cf|s3|vault)[:(][^]*\}$/, 'secret-store'],
  [
    /^(?:arn:aws[\w-]*:(?:secretsmanager|ssm|kms):|projects\/[^/]+\/secrets\/|(?:sm|op|gcp|doppler|infisical|awssm|akv):\/\/|vault:(?!v\d)\S|ref\+\w+:|secretref:|@Microsoft\.KeyVault\()/i,
    'secret-store',
  ],
  [/^(?:ENC\[[A-Z0-9_]+,|\$ANSIBLE_VAULT;|EV\[\d+:|vault:v\d+:|\{cipher\})/, 'encrypted'],
  [/^(?:\*{3,}|•{3,}|[<[(](?:redacted|filtered|hidden|masked|sensitive|sensitive value)[>\])])$/i, 'masked'],
  [
    /^\{\{[^]*\b(?:rand(?:AlphaNum|Alpha|Ascii|Bytes|Numeric)|genPrivateKey|password\b[^]*length)[^]*\}\}$/,
    'generated',
  ],
  // Docker Compose and shells; Ansible, Helm and Jinja; GitHub and Azure; ERB.
  [/^(?:\$\{[^]*\}|\{\{[^]*\}\}|\$\(\w[\w.-]*\)|<%=[^]*%>|%\(?ENV_\w+\)?s)$/, 'code'],
];

/** The text that a template uses if nothing was given. */
function defaultIn(text: string): string | null {
  // Docker Compose, python-dotenv and shells; then the Serverless framework; then Jinja and Helm.
  return (
    /^\$\{\w+:?[-=]([^${}]+)\}$/.exec(text)?.[1] ??
    /^\$\{(?:env|opt|param)[:(][\w.-]+\)?,\s*(['"])([^'"]+)\1\}$/.exec(text)?.[2] ??
    /^\{\{[^{}]*(?:\||\()\s*(?:default|d)\s*\(?\s*(['"])([^'"]+)\1[^{}]*\}\}$/.exec(text)?.[2] ??
    null
  );
}
