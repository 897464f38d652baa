import { lang, session, type Spelling } from './spelling.ts';
import { compressed, flask, remember } from './values.ts';

/** Command lines, of the shells that people have. */
export const commandSpellings: readonly Spelling[] = [
  { name: 'flask-unsign, to decode', text: `flask-unsign --decode --cookie '${flask}'`, cookies: [[null, flask]] },
  {
    name: 'flask-unsign with a prompt and its output',
    text: `$ flask-unsign --unsign --cookie "${compressed}" --wordlist rockyou.txt --no-literal-eval\n[*] Session decodes to: {'_user_id': '12'}\n[*] Starting brute-forcer with 8 threads..\n[+] Found secret key after 128 attempts\nb'dev'`,
    cookies: [[null, compressed]],
  },
  {
    name: 'flask-unsign that signs, and what it prints',
    text: `$ flask-unsign --sign --cookie "{'logged_in': True}" --secret 'dev'\n${flask}`,
    cookies: [[null, flask]],
  },
  { name: 'flask-unsign, short', text: `flask-unsign -d -c ${flask}`, cookies: [[null, flask]] },
  {
    name: 'sqlmap',
    text: `sqlmap -u "http://127.0.0.1:5000/item?id=1" --cookie="session=${flask}; lang=de" --level=2 --batch`,
    cookies: [session, lang],
  },
  {
    name: 'sqlmap with headers',
    text: `python3 sqlmap.py -u http://127.0.0.1/ --headers="X-A: 1\\nCookie: session=${flask}"`,
    cookies: [session],
  },
  {
    name: 'ffuf',
    text: `ffuf -w words.txt -u http://127.0.0.1:5000/FUZZ -H 'Cookie: session=${flask}' -mc 200`,
    cookies: [session],
  },
  {
    name: 'ffuf with -b',
    text: `ffuf -w words.txt -u http://127.0.0.1:5000/FUZZ -b "session=${flask}; lang=de"`,
    cookies: [session, lang],
  },
  {
    name: 'wfuzz',
    text: `wfuzz -c -z file,words.txt -b 'session=${flask}' --hc 404 http://127.0.0.1/FUZZ`,
    cookies: [session],
  },
  { name: 'gobuster', text: `gobuster dir -u http://127.0.0.1 -w words.txt -c 'session=${flask}'`, cookies: [session] },
  {
    name: 'gobuster with a long option',
    text: `gobuster dir -u http://127.0.0.1 --cookies session=${flask} -w words.txt`,
    cookies: [session],
  },
  { name: 'ab', text: `ab -n 100 -c 10 -C 'session=${flask}' http://127.0.0.1:5000/`, cookies: [session] },
  {
    name: 'ab with a header',
    text: `ab -n 1000 -H "Cookie: session=${flask}" http://127.0.0.1:5000/`,
    cookies: [session],
  },
  {
    name: 'docker exec curl',
    text: `docker exec -it web curl -s -b 'session=${flask}' http://localhost:5000/basket`,
    cookies: [session],
  },
  {
    name: 'docker exec with a shell',
    text: `docker exec web sh -c "curl -s -H 'Cookie: session=${flask}' http://localhost:5000/"`,
    cookies: [session],
  },
  {
    name: 'kubectl exec',
    text: `kubectl exec deploy/web -- curl -s --cookie "session=${flask}" localhost:5000`,
    cookies: [session],
  },
  { name: 'hey', text: `hey -n 200 -H "Cookie: session=${flask}" http://localhost:5000/`, cookies: [session] },
  { name: 'wrk', text: `wrk -t2 -c10 -d5s -H 'Cookie: session=${flask}' http://localhost:5000/`, cookies: [session] },
  { name: 'feroxbuster', text: `feroxbuster -u http://127.0.0.1 -b session=${flask}`, cookies: [session] },
  { name: 'nikto', text: `nikto -h http://127.0.0.1 -O STATIC-COOKIE="session=${flask}"`, cookies: [session] },
  {
    name: 'wget with two headers',
    text: `wget --header "Accept: text/html" --header "Cookie: session=${flask}; lang=de" http://localhost/`,
    cookies: [session, lang],
  },
  {
    name: 'a shell session with its answer',
    text: `user@host:~/shop$ curl -s -b "session=${flask}" http://localhost:5000/ | head\n<!doctype html>\n<title>It's a shop</title>`,
    cookies: [session],
  },
  {
    name: 'two commands',
    text: `curl -b 'session=${flask}' http://localhost/\ncurl -b 'remember_token=${remember}' http://localhost/`,
    cookies: [session, ['remember_token', remember]],
  },
  {
    name: 'a variable of the shell',
    text: `export SESSION="${flask}"\ncurl -b "session=$SESSION" http://localhost/`,
    cookies: [
      ['SESSION', flask],
      ['session', '$SESSION'],
    ],
  },
  {
    name: 'Copy all as cURL',
    text: `curl 'http://localhost:5000/' \\\n  -H 'Accept: text/html' \\\n  -H 'Cookie: session=${flask}' ;\ncurl 'http://localhost:5000/static/a.css' \\\n  -H 'Cookie: session=${flask}; lang=de'`,
    cookies: [session, lang],
  },
  {
    name: 'Copy as PowerShell',
    text: `$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession\n$session.UserAgent = "Mozilla/5.0"\n$session.Cookies.Add((New-Object System.Net.Cookie("session", "${flask}", "/", "localhost")))\n$session.Cookies.Add((New-Object System.Net.Cookie("lang", "de", "/", "localhost")))\nInvoke-WebRequest -UseBasicParsing -Uri "http://localhost:5000/" -WebSession $session -Headers @{\n"Accept"="text/html"\n  "Accept-Encoding"="gzip, deflate"\n}`,
    cookies: [session, lang],
  },
  {
    name: 'a hash of headers in PowerShell',
    text: `Invoke-RestMethod -Uri "http://localhost:5000/" -Headers @{ "Cookie" = "session=${flask}; lang=de"; "Accept" = "*/*" }`,
    cookies: [session, lang],
  },
  {
    name: 'a hash of cookies in PowerShell',
    text: `$cookies = @{\n  session = '${flask}'\n  lang = 'de'\n}`,
    cookies: [session, lang],
  },
  {
    name: 'a constructor in PowerShell',
    text: `$c = [System.Net.Cookie]::new('session', '${flask}', '/', 'localhost')`,
    cookies: [session],
  },
  {
    name: 'curl.exe with back-quotes',
    text: 'curl.exe "http://localhost:5000/" `\n  -H "Accept: */*" `\n  -H "Cookie: session=' + flask + '"',
    cookies: [session],
  },
  {
    name: 'HTTPie with a session',
    text: `http --verbose localhost:5000/basket "Cookie:session=${flask};lang=de"`,
    cookies: [session, lang],
  },
];
