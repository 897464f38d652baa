export type KeyName = 'SECRET_KEY' | 'SECRET_KEY_FALLBACKS';

/** What a name is that looks like the secret key's and isn't. */
export type OtherName = 'in-a-file' | 'rails-key' | 'other-software';

/** A word in the text that may name a secret key. */
export type NameWord = { readonly at: number; readonly end: number; readonly label: string };

// Some apps call Flask's SECRET_KEY SESSION_SECRET or COOKIE_SECRET in their settings (Redash, open-webui's frontends).
const word =
  /[A-Za-z_][\w-]*?(?:secret[_-]?key|(?:cookie|session|flask|quart)[_-]?secret)[\w-]*|(?:cookie|session|flask|quart|secret)[_-]?(?:secret|key)[\w-]*/gi;

/** Every word in the text that may name a secret key. */
export function nameWords(text: string): NameWord[] {
  return [...text.matchAll(word)].map(([found], index, all) => {
    const at = all[index]?.index ?? 0;
    // `docker run -eSECRET_KEY=…`
    const start = text[at - 1] === '-' && /^e[A-Z]/.test(found) && !/\w/.test(text.charAt(at - 2)) ? 1 : 0;
    return { at: at + start, end: at + found.length, label: found.slice(start) };
  });
}

/** The secret that an app reads under this name, or what else the name is; null if neither. */
export function keyNameOf(label: string): KeyName | OtherName | null {
  const name = upper(label);
  const match = /^(.*_)?(?:SECRET_?KEY|(?:COOKIE|SESSION|FLASK|QUART)_?SECRET)(_FALLBACKS)?(_.*)?$/.exec(name);
  if (match === null) return null;
  const [, prefix = '', fallbacks, suffix] = match;
  if (suffix !== undefined) return otherUse(suffix);
  if (isForeign(prefix)) return 'other-software';
  return fallbacks === undefined ? 'SECRET_KEY' : 'SECRET_KEY_FALLBACKS';
}

/** `flaskSecretKey` and `flask-secret-key` as FLASK_SECRET_KEY. */
function upper(label: string): string {
  return label
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1_$2')
    .replaceAll('-', '_')
    .toUpperCase();
}

function otherUse(suffix: string): OtherName | null {
  if (/^_(?:FILE|PATH|FILENAME|FILE_PATH)$/.test(suffix)) return 'in-a-file';
  return suffix === '_BASE' ? 'rails-key' : null;
}

// Whose secret keys sign or open something else: clouds, payments, logins, exchanges, captchas.
const foreign = new Set(
  `ACCESS ADYEN ALGOLIA ALIBABA ALICLOUD ALIPAY ALIYUN ALPACA AMAZON ANTHROPIC API AUTH0 AWS AZURE B2 BACKBLAZE BAIDU BINANCE BOTO BRAINTREE
  BYBIT CAPTCHA CLERK CLIENT CLOUDFLARE CLOUDINARY COGNITO COINBASE CONSUMER COS CSRF DATABASE DB DIGITALOCEAN DISCORD DROPBOX ENCRYPTION
  FACEBOOK FERNET FIREBASE FLUTTERWAVE GCP GCS GITHUB GITLAB GOOGLE HCAPTCHA HMAC HUAWEI IMGUR JWE JWS JWT KEYCLOAK KRAKEN LANGFUSE LINKEDIN
  LINODE LIQPAY MAILGUN MAILJET MAPBOX MERCADOPAGO MIDTRANS MINIO MOLLIE NEXMO OAUTH OAUTH2 OBS OIDC OKTA OPENAI OSS PADDLE PAGARME PAYPAL
  PAYSTACK PLAID PUSHER QINIU R2 RAZORPAY RECAPTCHA REFRESH S3 SENDGRID SENTRY SLACK SPACES SQUARE STRIPE SUPABASE TELEGRAM TENCENT
  TENCENTCLOUD TOKEN TRELLO TURNSTILE TWILIO TWITTER VAPID VK VONAGE WASABI WEBAUTHN WEBHOOK WECHAT WX XENDIT YANDEX YOOKASSA`.split(
    /\s+/,
  ),
);

function isForeign(prefix: string): boolean {
  // Airflow's own sections: AIRFLOW__WEBSERVER__SECRET_KEY, and AIRFLOW__API__SECRET_KEY since 3.0.
  if (prefix.startsWith('AIRFLOW__')) return false;
  return prefix.split('_').some((part) => foreign.has(part));
}
