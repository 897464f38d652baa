/** A secret key that anybody can look up, and whose it is. */
type KnownKey = {
  /** One character for each byte. */
  readonly key: string;
  /** A noun: “the default of …”, “an example in …”. */
  readonly owner: string;
  /** Where the key can be read. */
  readonly source: string;
};

// Collected from public documentation, examples, tests and default configurations; no entry comes from a list of words or of cracked keys.
export const knownKeys: readonly KnownKey[] = [
  {
    key: 'your-secret-key-here',
    owner: 'the key of PyGoat, an app for training',
    source: 'https://github.com/adeyosemanputra/pygoat/blob/19d17cc887/dockerized_labs/broken_auth_lab/app.py',
  },
  {
    key: 'django-insecure-key-for-demonstration-only',
    owner: 'the key of PyGoat, an app for training',
    source:
      'https://github.com/adeyosemanputra/pygoat/blob/19d17cc887/dockerized_labs/sensitive_data_exposure/sensitive_data_lab/settings.py',
  },
  {
    key: 'lr66%-a!$km5ed@n5ug!tya5bv!0(yqwa1tn!q%0%3m2nh%oml',
    owner: 'the key of PyGoat, an app for training',
    source: 'https://github.com/adeyosemanputra/pygoat/blob/19d17cc887/pygoat/settings.py',
  },
  {
    key: 'PYGOAT',
    owner: 'the key of PyGoat, an app for training',
    source: 'https://github.com/adeyosemanputra/pygoat/blob/678ff6c671/pygoat/pygoat/settings.py',
  },
  {
    key: 'test',
    owner: 'an example in SQLAdmin’s documentation',
    source: 'https://github.com/aminalaee/sqladmin/blob/5ec2360f9d/docs/authentication.md',
  },
  {
    key: 'sqladmin',
    owner: 'the key of SQLAdmin’s tests',
    source: 'https://github.com/aminalaee/sqladmin/blob/5ec2360f9d/tests/test_authentication.py',
  },
  {
    key: 'imasecret',
    owner: 'an example in Django Channels’ examples',
    source: 'https://github.com/andrewgodwin/channels-examples/blob/5fa86dff82/multichat/multichat/settings.py',
  },
  {
    key: '&^pa%n(pu9o7u_^&my6n@7*y9og=9ffwa-@jief5fcpl@89^jv',
    owner: 'an example in Django Channels’ examples',
    source:
      'https://github.com/andrewgodwin/channels-examples/blob/5fa86dff82/news_collector/news_collector/settings.py',
  },
  {
    key: 'temporary_key',
    owner: 'the default of Apache Airflow before 1.10.14',
    source: 'https://github.com/apache/airflow/pull/3651',
  },
  {
    key: 'CHANGE_ME_TO_A_COMPLEX_RANDOM_SECRET',
    owner: 'the default of Apache Superset since 1.4.1',
    source: 'https://github.com/apache/superset/blob/02fd57b71e/superset/constants.py',
  },
  {
    key: 'Super_Secr3t_9999',
    owner: 'the default of the template Django Black Dashboard',
    source: 'https://github.com/app-generator/django-black-dashboard/blob/66288f5411/config/settings.py',
  },
  {
    key: 'YOUR_SUPER_KEY',
    owner: 'the default of the template Flask Adminator',
    source: 'https://github.com/app-generator/flask-adminator/blob/b056fafbd2/env.sample',
  },
  {
    key: '77tgFCdrEEdv77554##@3',
    owner: 'the default of the template Flask Black Dashboard',
    source: 'https://github.com/app-generator/flask-black-dashboard/blob/1351598fdd/app/configuration.py',
  },
  {
    key: 'S3cr3t_K#Key',
    owner: 'the default of the template Flask Black Dashboard',
    source: 'https://github.com/app-generator/flask-black-dashboard/blob/2ada7418d5/.env',
  },
  {
    key: 'S3cret_999',
    owner: 'the default of the template Flask Black Dashboard',
    source: 'https://github.com/app-generator/flask-black-dashboard/blob/56feb04fa8/apps/config.py',
  },
  {
    key: 'S#perS3crEt_007',
    owner: 'the default of the template Flask Black Dashboard',
    source: 'https://github.com/app-generator/flask-black-dashboard/blob/5c64a6db2d/apps/config.py',
  },
  {
    key: 'SuperSecret_77554##@3',
    owner: 'the default of the template Flask Black Dashboard',
    source: 'https://github.com/app-generator/flask-black-dashboard/blob/ec2606aaae/app/configuration.py',
  },
  {
    key: 'y6fw9wcaqls9sx_dze6ahky9ggpkpzoaw5g5v98_u3ro5j0_4f',
    owner: 'the key in ArchiveBox’s sample configuration',
    source: 'https://github.com/ArchiveBox/ArchiveBox/blob/1915333b81/ArchiveBox.conf',
  },
  {
    key: 'm-ma!-z^0b5w4%**le#ig!7-d@h($t02q*96h*-ua+$lm9bvao',
    owner: 'an old default of ArchiveBox',
    source: 'https://github.com/ArchiveBox/ArchiveBox/blob/27708152d2/archivebox/archivebox/settings.py',
  },
  {
    key: '---------------- not a valid secret key ! ----------------',
    owner: 'an old default of ArchiveBox',
    source: 'https://github.com/ArchiveBox/ArchiveBox/blob/68b4c01c6b/archivebox/core/settings.py',
  },
  {
    key: 'amuxg7v5e2l_6jrktp_f3kszlpx4ieqk4rtwda5q6nfiavits4',
    owner: 'the key in ArchiveBox’s sample configuration',
    source: 'https://github.com/ArchiveBox/ArchiveBox/blob/866f993f26/archivebox/ArchiveBox.conf',
  },
  {
    key: 'xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx',
    owner: 'the key of ArchiveBox’s tests',
    source: 'https://github.com/ArchiveBox/ArchiveBox/blob/da274fd8e8/archivebox/misc/tests.py',
  },
  {
    key: 'ALongRandomlyGeneratedString',
    owner: 'the default of Auth0’s sample Flask app',
    source: 'https://github.com/auth0-samples/auth0-python-web-app/blob/53e3ea0b2a/01-Login/.env.example',
  },
  {
    key: 'ThisIsTheSecretKey',
    owner: 'the default of Auth0’s sample Flask app',
    source: 'https://github.com/auth0-samples/auth0-python-web-app/blob/71fee7bf1d/01-Login/constants.py',
  },
  {
    key: '@mgonto',
    owner: 'the default of Auth0’s sample Flask app',
    source: 'https://github.com/auth0-samples/auth0-python-web-app/blob/aaa43399a2/00-Starter-Seed/server.py',
  },
  {
    key: 'some-random-string',
    owner: 'an example in Authlib’s documentation',
    source: 'https://github.com/authlib/authlib/blob/772bc72fe8/docs/oauth1/client/web/fastapi.rst',
  },
  {
    key: 'django-secret',
    owner: 'the key of Authlib’s tests',
    source: 'https://github.com/authlib/authlib/blob/772bc72fe8/tests/django_settings.py',
  },
  {
    key: 'ler9)dim^$jp9+u+1q2b(y!_rmb8(oq-n++1+k0h7v4iyi4+#u',
    owner: 'an example in Authlib’s demo clients',
    source: 'https://github.com/authlib/demo-oauth-client/blob/a9e1abd1aa/django-google-login/project/settings.py',
  },
  {
    key: '!secret',
    owner: 'an example in Authlib’s demo clients',
    source: 'https://github.com/authlib/demo-oauth-client/blob/a9e1abd1aa/fastapi-google-login/app.py',
  },
  {
    key: 'super_secret_key',
    owner: 'the default of Microsoft’s sample of a Python web app with sign-in',
    source: 'https://github.com/Azure-Samples/ms-identity-python-webapp/blob/dbf55ae215/config.py',
  },
  {
    key: 'flask-insecure-secret-key',
    owner: 'the default of Azure’s sample Flask app',
    source:
      'https://github.com/Azure-Samples/msdocs-flask-postgresql-sample-app/blob/375929d7a0/.env.sample.devcontainer',
  },
  {
    key: 'django-insecure-7ppocbnx@w71dcuinn*t^_mzal(t@o01v3fee27g%rg18fc5d@',
    owner: 'the default of Azure’s sample Flask app',
    source:
      'https://github.com/Azure-Samples/msdocs-flask-postgresql-sample-app/blob/71b6e4b213/azureproject/production.py',
  },
  {
    key: 'flask-insecure-7ppocbnx@w71dcuinn*t^_mzal(t@o01v3fee27g%rg18fc5d@',
    owner: 'the default of Azure’s sample Flask app',
    source:
      'https://github.com/Azure-Samples/msdocs-flask-postgresql-sample-app/blob/9e45cb3b9b/azureproject/production.py',
  },
  {
    key: '0a^0gpwjc1ap+lb$dinin=efc@e&_0%102$o3(&gt9e7lndiaw',
    owner: 'an old default of BookWyrm',
    source: 'https://github.com/bookwyrm-social/bookwyrm/blob/70296e760b/celerywyrm/settings.py',
  },
  {
    key: '7(2w1sedok=aznpq)ta1mc4i%4h=xx@hxwx*o57ctsuml0x%fr',
    owner: 'an example from BookWyrm',
    source: 'https://github.com/bookwyrm-social/bookwyrm/blob/db40a61c9e/.env.example',
  },
  {
    key: 'ubsq#xai!qa_!dsi=61a&mbqn)lxtl*x48$fi0v-l^k%0z1^bn',
    owner: 'an example in Brad Traversy’s Django course',
    source: 'https://github.com/bradtraversy/btre_project/blob/87589d8f46/btre/settings.py',
  },
  {
    key: 'secret123',
    owner: 'an example in Brad Traversy’s Flask tutorial',
    source: 'https://github.com/bradtraversy/myflaskapp/blob/e30acefb17/app.py',
  },
  {
    key: 'This is not a secret, be sure to change this.',
    owner: 'an example from Celery',
    source: 'https://github.com/celery/celery/blob/5dc781f0bd/examples/celery_http_gateway/settings.py',
  },
  {
    key: 'l!t+dmzf97rt9s*yrsux1py_1@odvz1szr&6&m!f@-nxq6k%%p',
    owner: 'an example from Celery',
    source: 'https://github.com/celery/celery/blob/5dc781f0bd/examples/django/proj/settings.py',
  },
  {
    key: 'u($kbs9$irs0)436gbo9%!b&#zyd&70tx!n7!i&fl6qun@z1_l',
    owner: 'the key of django-celery-beat’s tests',
    source: 'https://github.com/celery/django-celery-beat/blob/55d8aa587f/t/proj/settings.py',
  },
  {
    key: 'super_secret',
    owner: 'the key of CKAN’s tests',
    source: 'https://github.com/ckan/ckan/blob/2dbe2c18f6/ckan/tests/config/test_environment.py',
  },
  {
    key: 'This_is_a_secret_or_is_it',
    owner: 'the key in CKAN’s sample configuration',
    source: 'https://github.com/ckan/ckan/blob/2dbe2c18f6/test-core.ini',
  },
  {
    key: 'ssshhhh',
    owner: 'an example in flask-peewee’s documentation',
    source: 'https://github.com/coleifer/flask-peewee/blob/8a4be2d5a5/docs/getting-started.rst',
  },
  {
    key: 'shhh',
    owner: 'the key of flask-peewee’s tests',
    source: 'https://github.com/coleifer/flask-peewee/blob/8a4be2d5a5/flask_peewee/tests/cli.py',
  },
  {
    key: 'secret - change me',
    owner: 'an example from Peewee',
    source: 'https://github.com/coleifer/peewee/blob/408aa4c130/examples/analytics/app.py',
  },
  {
    key: 'shhh, secret!',
    owner: 'an example from Peewee',
    source: 'https://github.com/coleifer/peewee/blob/408aa4c130/examples/blog/app.py',
  },
  {
    key: 'hin6bab8ge25*r=x&amp;+5$0kn=-#log$pt^#@vrqjld!^2ci@g*b',
    owner: 'an example from Peewee',
    source: 'https://github.com/coleifer/peewee/blob/408aa4c130/examples/twitter/app.py',
  },
  {
    key: 'shhhh',
    owner: 'the default of Cookiecutter Flask',
    source:
      'https://github.com/cookiecutter-flask/cookiecutter-flask/blob/35c32eccc1/%7B%7Bcookiecutter.app_name%7D%7D/%7B%7Bcookiecutter.app_name%7D%7D/settings.py',
  },
  {
    key: 'not-so-secret',
    owner: 'the default of Cookiecutter Flask',
    source:
      'https://github.com/cookiecutter-flask/cookiecutter-flask/blob/e5666c23a6/%7B%7Bcookiecutter.app_name%7D%7D/.env.example',
  },
  {
    key: 'not-so-secret-in-tests',
    owner: 'the default of Cookiecutter Flask',
    source:
      'https://github.com/cookiecutter-flask/cookiecutter-flask/blob/e5666c23a6/%7B%7Bcookiecutter.app_name%7D%7D/tests/settings.py',
  },
  {
    key: 'cj5^uos4tfCdfghjkf5hq$9$(@-79^e9&x$3vyf#igvsfm4d=+',
    owner: 'the default of Cookiecutter Django',
    source:
      'https://github.com/cookiecutter/cookiecutter-django/blob/18b1843481/%7B%7Bcookiecutter.repo_name%7D%7D/tests/settings.yml',
  },
  {
    key: 'CHANGE THIS!!!',
    owner: 'the default of Cookiecutter Django',
    source:
      'https://github.com/cookiecutter/cookiecutter-django/blob/2135de2edc/%7B%7Bcookiecutter.repo_name%7D%7D/%7B%7Bcookiecutter.repo_name%7D%7D/config/settings.py',
  },
  {
    key: '!!!SET DJANGO_SECRET_KEY!!!',
    owner: 'the default of Cookiecutter Django',
    source:
      'https://github.com/cookiecutter/cookiecutter-django/blob/3f753e0411/%7B%7Bcookiecutter.project_slug%7D%7D/config/settings/test.py',
  },
  {
    key: 'CHANGEME!!!',
    owner: 'the default of Cookiecutter Django',
    source:
      'https://github.com/cookiecutter/cookiecutter-django/blob/958bdee3e5/%7B%7Bcookiecutter.project_slug%7D%7D/config/settings/test.py',
  },
  {
    key: 'exhlfdat&vfum(-34*c2uroi(($ww(yo$9pv98=e6p^gl(-eoj',
    owner: 'an example in Corey Schafer’s video tutorials',
    source:
      'https://github.com/CoreyMSchafer/code_snippets/blob/c6969cfffc/Django_Blog/01-Getting-Started/django_project/django_project/settings.py',
  },
  {
    key: '5791628bb0b13ce0c676dfde280ba245',
    owner: 'an example in Corey Schafer’s video tutorials',
    source:
      'https://github.com/CoreyMSchafer/code_snippets/blob/c6969cfffc/Python/Flask_Blog/03-Forms-and-Validation/flaskblog.py',
  },
  {
    key: 'not actually a secret',
    owner: 'an example in Flask-CORS’s documentation',
    source: 'https://github.com/corydolphin/flask-cors/blob/3819e037a6/README.md',
  },
  {
    key: 'AAAAAAAAAAAAAAAAAAAA',
    owner: 'the key of CTFd’s tests',
    source: 'https://github.com/CTFd/CTFd/blob/91ced62d44/CTFd/config.py',
  },
  {
    key: '${DD_SECRET_KEY:-hhZCp@D28z!n@NED*yB!ROMt+WzsY*iq}',
    owner: 'the key in DefectDojo’s sample configuration',
    source: 'https://github.com/DefectDojo/django-DefectDojo/blob/7cfa159a67/docker-compose.yml',
  },
  {
    key: 'hhZCp@D28z!n@NED*yB!ROMt+WzsY*iq',
    owner: 'the default of DefectDojo’s docker-compose.yml',
    source: 'https://github.com/DefectDojo/django-DefectDojo/blob/7cfa159a67/docker-compose.yml',
  },
  {
    key: 'Welcome to django CMS',
    owner: 'the key of django CMS’s tests',
    source: 'https://github.com/django-cms/django-cms/blob/22f01b69b9/cms/tests/settings.py',
  },
  {
    key: 'Totally secret',
    owner: 'an example in django CMS’s documentation',
    source: 'https://github.com/django-cms/django-cms/blob/22f01b69b9/docs/django_settings.py',
  },
  {
    key: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890abcd',
    owner: 'an example from Django Debug Toolbar',
    source: 'https://github.com/django-commons/django-debug-toolbar/blob/9327cd86b2/example/settings.py',
  },
  {
    key: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ1234567890',
    owner: 'an example from Django Debug Toolbar',
    source: 'https://github.com/django-commons/django-debug-toolbar/blob/9e9ebf9747/example/settings.py',
  },
  {
    key: 'towk(yx^x3ydpj&ifv&f07lil+g9wld5x48o=i(fo_9sf@1=%6',
    owner: 'the key of django-crispy-forms’ tests',
    source: 'https://github.com/django-crispy-forms/django-crispy-forms/blob/01d5413006/test_project/settings.py',
  },
  {
    key: 'secretkey',
    owner: 'an example in django-crispy-forms’ documentation',
    source: 'https://github.com/django-crispy-forms/django-crispy-forms/blob/6a97c68d74/docs/settings.py',
  },
  {
    key: '%&amp;rzpfl^)to3%)0waynp)y_&amp;+gzbjv&amp;rhx_*al9_@6@!q%6u(%',
    owner: 'an example from django-extensions',
    source:
      'https://github.com/django-extensions/django-extensions/blob/37cb478e4f/example_project/example_project/settings.py',
  },
  {
    key: 'NO_NEED_SECRET',
    owner: 'the default of django-guardian',
    source: 'https://github.com/django-guardian/django-guardian/blob/bd5a274ef4/benchmarks/settings.py',
  },
  {
    key: 'CHANGE_THIS_TO_SOMETHING_UNIQUE_AND_SECURE',
    owner: 'an example from django-guardian',
    source: 'https://github.com/django-guardian/django-guardian/blob/bd5a274ef4/example_project/settings.py',
  },
  {
    key: 'CHANGE ME',
    owner: 'an example from Haystack',
    source: 'https://github.com/django-haystack/django-haystack/blob/7dc9112c7d/example_project/settings.py',
  },
  {
    key: 'Please do not spew DeprecationWarnings',
    owner: 'the key of Haystack’s tests',
    source: 'https://github.com/django-haystack/django-haystack/blob/7dc9112c7d/test_haystack/settings.py',
  },
  {
    key: '_crkn1+fnzu5$vns_-d+^ayiq%z4k*s!!ag0!mfy36(y!vrazd',
    owner: 'an example from django-helpdesk',
    source: 'https://github.com/django-helpdesk/django-helpdesk/blob/360bace463/demodesk/config/settings.py',
  },
  {
    key: 'wowdonotusethisfakesecuritykeyyouneedarealsecure1',
    owner: 'the key of django-helpdesk’s tests',
    source: 'https://github.com/django-helpdesk/django-helpdesk/blob/360bace463/quicktest.py',
  },
  {
    key: '2n6)=vnp8@bu0om9d05vwf7@=5vpn%)97-!d*t4zq1mku%0-@j',
    owner: 'the key of django-import-export’s tests',
    source: 'https://github.com/django-import-export/django-import-export/blob/29f5c5d97b/tests/settings.py',
  },
  {
    key: '$)a6n&o80u!6y5t-+jrd3)3!%vh&shg$wqpjpxc!ar&p#!)n1a',
    owner: 'an old default of Oscar',
    source: 'https://github.com/django-oscar/django-oscar/blob/0e287cc3b9/sites/us/settings.py',
  },
  {
    key: 'deprecated_order_hash_secret',
    owner: 'the key of Oscar’s tests',
    source: 'https://github.com/django-oscar/django-oscar/blob/47fbac61a2/tests/integration/order/test_models.py',
  },
  {
    key: '$)a7n&o80u!6y5t-+jrd3)3!%vh&shg$wqpjpxc!ar&p#!)n1a',
    owner: 'an example from Oscar',
    source: 'https://github.com/django-oscar/django-oscar/blob/a846c41ee3/sandbox/settings.py',
  },
  {
    key: 'UajFCuyjDKmWHe29neauXzHi9eZoRXr6RMbT5JyAdPiACBP6Cra2',
    owner: 'an example from Oscar',
    source: 'https://github.com/django-oscar/django-oscar/blob/cdbfc4412c/sandbox/settings.py',
  },
  {
    key: 'order_hash_secret',
    owner: 'the key of Oscar’s tests',
    source: 'https://github.com/django-oscar/django-oscar/blob/cdbfc4412c/tests/integration/order/test_models.py',
  },
  {
    key: 'b^fv_)t39h%9p40)fnkfblo##jkr!$0)lkp6bpy!fi*f$4*92!',
    owner: 'the default of django-wiki',
    source: 'https://github.com/django-wiki/django-wiki/blob/0861f3d122/testproject/testproject/settings/base.py',
  },
  {
    key: 'Not_a_secret_key',
    owner: 'the key of Django Channels’ tests',
    source: 'https://github.com/django/channels/blob/60cbc43c10/tests/sample_project/config/settings.py',
  },
  {
    key: '-3yt98bfvxe)7+^h#(@8k#1(1m_fpd9x3q2wolfbf^!r5ma62u',
    owner: 'an old default of Django Channels',
    source: 'https://github.com/django/channels/blob/fd74863ba4/testproject/testproject/settings/base.py',
  },
  {
    key: '5*9f5q57mqmlz2#f$x1h76&jxy#yortjl1v+l*6hd18$d*yx#0',
    owner: 'the default of DMOJ',
    source: 'https://github.com/DMOJ/online-judge/blob/9d6f4f6152/dmoj/settings.py',
  },
  {
    key: 'dvga',
    owner: 'the key of Damn Vulnerable GraphQL Application, an app for training',
    source: 'https://github.com/dolevf/Damn-Vulnerable-GraphQL-Application/blob/a961308c02/app.py',
  },
  {
    key: 'thisismyscretkey',
    owner: 'an example in Flask-AppBuilder’s documentation',
    source: 'https://github.com/dpgaspar/Flask-AppBuilder/blob/fd929036f3/docs/quickminimal.rst',
  },
  {
    key: 'test-secret-key',
    owner: 'the key of Flask-AppBuilder’s tests',
    source: 'https://github.com/dpgaspar/Flask-AppBuilder/blob/fd929036f3/tests/security/test_auth_saml.py',
  },
  {
    key: 'test-secret',
    owner: 'the key of Flask-AppBuilder’s tests',
    source: 'https://github.com/dpgaspar/Flask-AppBuilder/blob/fd929036f3/tests/test_json_coverage_fixes.py',
  },
  {
    key: 't&9mru2_k$t8e2-9uq-wu2a1)9v*us&j3i#lsqkt(lbx*vh1cu',
    owner: 'an example from Django REST framework',
    source: 'https://github.com/encode/django-rest-framework/blob/4100242fa2/examples/settings.py',
  },
  {
    key: 'not very secret in tests',
    owner: 'the key of Django REST framework’s tests',
    source: 'https://github.com/encode/django-rest-framework/blob/751a19fe1b/tests/conftest.py',
  },
  {
    key: 'u@x-aj9(hoh#rb-^ymf#g2jx_hp0vj7u5#b@ag1n^seu9e!%cy',
    owner: 'the key of Django REST framework’s tests',
    source: 'https://github.com/encode/django-rest-framework/blob/971578ca34/tests/settings.py',
  },
  {
    key: '43n080musdfjt54t-09sdgr',
    owner: 'an example in Starlette’s documentation',
    source: 'https://github.com/encode/starlette/blob/cb8f84f528/docs/config.md',
  },
  {
    key: 'example',
    owner: 'the key of Starlette’s tests',
    source: 'https://github.com/encode/starlette/blob/cb8f84f528/tests/middleware/test_session.py',
  },
  {
    key: 'random',
    owner: 'the key of VAmPI, an app for training',
    source: 'https://github.com/erev0s/VAmPI/blob/1713b54b60/config.py',
  },
  {
    key: 'not-secret-at-all',
    owner: 'the key of django-jazzmin’s tests',
    source: 'https://github.com/farridav/django-jazzmin/blob/2bd7a467dc/tests/test_app/library/settings.py',
  },
  {
    key: '09d25e094faa6ca2556c818166b7a9563b93f7099f6f0f4caa6cf63b88e8d3e7',
    owner: 'an example in FastAPI’s documentation',
    source: 'https://github.com/fastapi/fastapi/blob/c3f316b7e8/docs_src/security/tutorial004_an_py310.py',
  },
  {
    key: 'changethis',
    owner: 'the default of the full-stack FastAPI template',
    source: 'https://github.com/fastapi/full-stack-fastapi-template/blob/68adb40d37/.env',
  },
  {
    key: 'my-secret-key',
    owner: 'the default of Flask Monitoring Dashboard',
    source:
      'https://github.com/flask-dashboard/Flask-MonitoringDashboard/blob/f4c604a69d/flask_monitoringdashboard/__init__.py',
  },
  {
    key: 'something-secret',
    owner: 'an example in Flask-SimpleLogin’s documentation',
    source: 'https://github.com/flask-extensions/flask_simplelogin/blob/c1c76b7b9d/docs/configuring.md',
  },
  {
    key: 'secret-here',
    owner: 'an example from Flask-SimpleLogin',
    source: 'https://github.com/flask-extensions/flask_simplelogin/blob/c1c76b7b9d/example/settings.py',
  },
  {
    key: 'SecretKeyForSessionSigning',
    owner: 'the key of FlaskBB’s tests',
    source: 'https://github.com/flaskbb/flaskbb/blob/41b3ca9050/flaskbb/configs/testing.py',
  },
  {
    key: 'secret key',
    owner: 'an example in FlaskBB’s documentation',
    source: 'https://github.com/flaskbb/flaskbb/blob/4b78af85e9/docs/installation.rst',
  },
  {
    key: 'aaaaaaa',
    owner: 'the key of Vulpy, an app for training',
    source: 'https://github.com/fportantier/vulpy/blob/5249cc8b05/bad/vulpy-ssl.py',
  },
  {
    key: '123aa8a93bdde342c871564a62282af857bda14b3359fde95d0c5e4b321610c1',
    owner: 'the key of Vulpy, an app for training',
    source: 'https://github.com/fportantier/vulpy/blob/5249cc8b05/good/vulpy.py',
  },
  {
    key: 'IplVQ9FeWKc28rYccoRhSchthOLM8oCdaeqSgrsIEkQ=',
    owner: 'an old default of SecureDrop',
    source:
      'https://github.com/freedomofpress/securedrop/blob/8a09ed2107/install_files/ansible-base/roles/ansible-securedrop/templates/config.py',
  },
  {
    key: 'RVVzhdwJCh0aRpKu5XiKpjWHcOWvIm7ntxSzXoU5uWA=',
    owner: 'an old default of SecureDrop',
    source:
      'https://github.com/freedomofpress/securedrop/blob/8a09ed2107/install_files/ansible-base/roles/ansible-securedrop/templates/config.py',
  },
  {
    key: '\xa1\x93\xedr\xb6\xa4\x93\x01fG\x8d\x13\x08\xa8\xb3_S\x06\xa1\xbd\xd9\x1b!\xc5',
    owner: 'an old default of SecureDrop',
    source: 'https://github.com/freedomofpress/securedrop/blob/bf6aaebd91/securedrop/config/base.py',
  },
  {
    key: 'c292a0a3aa32397cdb050e233733900f',
    owner: 'the default of Redash before version 10',
    source: 'https://github.com/getredash/redash/blob/712fc63f93/redash/settings/__init__.py',
  },
  {
    key: 'veryverysecret',
    owner: 'the key in Redash’s sample configuration',
    source: 'https://github.com/getredash/redash/blob/c39f440450/docker-compose.production.yml',
  },
  {
    key: 'XXXXXXX',
    owner: 'an example from self-hosted Sentry',
    source: 'https://github.com/getsentry/self-hosted/blob/89a143f8e4/sentry/config.example.yml',
  },
  {
    key: 'u95e#xr$t3!vdux)fj11!*q*^w^^r#kiyrvt3kjui-t_k%m3op',
    owner: 'the key of Sentry’s Python SDK tests',
    source: 'https://github.com/getsentry/sentry-python/blob/064542dd2c/tests/integrations/django/myapp/settings.py',
  },
  {
    key: 'haha',
    owner: 'the key of Sentry’s Python SDK tests',
    source: 'https://github.com/getsentry/sentry-python/blob/064542dd2c/tests/integrations/flask/test_flask.py',
  },
  {
    key: 'qgw!j*bpxo7g&o1ux-(2ph818ojfj(3c#-#*_8r^8&hq5jg$3@',
    owner: 'an example in Google Cloud’s Python samples',
    source:
      'https://github.com/GoogleCloudPlatform/python-docs-samples/blob/683bf45f8f/appengine/flexible/hello_world_django/project_name/settings.py',
  },
  {
    key: 'thisisthesecretkey',
    owner: 'an example in Google Cloud’s Python samples',
    source:
      'https://github.com/GoogleCloudPlatform/python-docs-samples/blob/683bf45f8f/appengine/standard_python3/bundled-services/blobstore/django/main.py',
  },
  {
    key: 'TODO: replace with a secret value',
    owner: 'an example in Google Cloud’s Python samples',
    source: 'https://github.com/GoogleCloudPlatform/python-docs-samples/blob/683bf45f8f/auth/end-user/web/main.py',
  },
  {
    key: 'pf-@jxtojga)z+4s*uwbgjrq$aep62-thd0q7f&o77xtpka!_m',
    owner: 'an example in Google Cloud’s Python samples',
    source:
      'https://github.com/GoogleCloudPlatform/python-docs-samples/blob/683bf45f8f/kubernetes_engine/django_tutorial/mysite/settings.py',
  },
  {
    key: '-c&qt=71oi^e5s8(ene*$b89^#%*0xeve$x_trs91veok9#0h0',
    owner: 'an example in Google Cloud’s Python samples',
    source:
      'https://github.com/GoogleCloudPlatform/python-docs-samples/blob/9b7c9acbb8/appengine/standard/django/mysite/settings.py',
  },
  {
    key: '2^f+3@v7$v1f8yt0!s)3-1t$)tlp+xm17=*g))_xoi&&9m#2a&',
    owner: 'an example in the RealWorld example app in Django',
    source: 'https://github.com/gothinkster/django-realworld-example-app/blob/29c9d42831/conduit/settings.py',
  },
  {
    key: '_$=$%eqxk$8ss4n7mtgarw^5$8^d5+c83!vwatr@i_81myb=e4',
    owner: 'an example from Graphene-Django',
    source:
      'https://github.com/graphql-python/graphene-django/blob/0e6ef22a87/examples/cookbook-plain/cookbook/settings.py',
  },
  {
    key: 'secret string',
    owner: 'the default of Albumy, from a book on Flask',
    source: 'https://github.com/greyli/albumy/blob/dfb591fd50/albumy/settings.py',
  },
  {
    key: 'SECRET_KEY IS NOT SET!',
    owner: 'the default of the template flask-base',
    source: 'https://github.com/hack4impact/flask-base/blob/811fda1cb3/config.py',
  },
  {
    key: 'SuperRandomStringToBeUsedForEncryption',
    owner: 'the default of the template flask-base',
    source: 'https://github.com/hack4impact/flask-base/blob/811fda1cb3/Dockerfile',
  },
  {
    key: 'Generated_Random_String',
    owner: 'the default of the template flask-base',
    source: 'https://github.com/hack4impact/flask-base/blob/811fda1cb3/README.md',
  },
  {
    key: 'SjefBOa$1FgGco0SkfPO392qqH9%a492',
    owner: 'the default of the template flask-base',
    source: 'https://github.com/hack4impact/flask-base/blob/ff30410383/config.py',
  },
  {
    key: '9)gjy!j50uvbcy#y9ifoh@9pf%3m5^-9h0jv@+3^ln$%az8e(7',
    owner: 'an old default of Healthchecks',
    source: 'https://github.com/healthchecks/healthchecks/blob/00cdc313ec/hc/settings.py',
  },
  {
    key: '---',
    owner: 'the default of Healthchecks',
    source: 'https://github.com/healthchecks/healthchecks/blob/29b5ec2510/docker/.env.example',
  },
  {
    key: 'abc',
    owner: 'the key of Healthchecks’ tests',
    source: 'https://github.com/healthchecks/healthchecks/blob/29b5ec2510/hc/front/tests/test_basics.py',
  },
  {
    key: 'fixme-secret-key',
    owner: 'the key in Healthchecks’ sample configuration',
    source: 'https://github.com/healthchecks/healthchecks/blob/98439623c5/docker/docker-compose.yml',
  },
  {
    key: 'for test',
    owner: 'the key of Bootstrap-Flask’s tests',
    source: 'https://github.com/helloflask/bootstrap-flask/blob/15d29fdb57/tests/conftest.py',
  },
  {
    key: 'i+acxn5(akgsn!sr4^qgf(^m&*@+g1@u^t@=8s@axc41ml*f=s',
    owner: 'the default of Heroku’s “Getting Started with Python”',
    source: 'https://github.com/heroku/python-getting-started/blob/2e07fa5119/gettingstarted/settings.py',
  },
  {
    key: '3iy-!-d$!pc_ll$#$elg&cpr@*tfn-d5&n9ag=)%#()t$$5%5^',
    owner: 'the default of Heroku’s “Getting Started with Python”',
    source: 'https://github.com/heroku/python-getting-started/blob/749c56e45b/gettingstarted/settings.py',
  },
  {
    key: 'django-insecure-*f-$(il)%0-%i450r=@hpwb2y^^31l#8&cvoj1iy%-b(fb38xn',
    owner: 'an example in the book “Test-Driven Development with Python”',
    source: 'https://github.com/hjwp/book-example/blob/7863de032e/src/superlists/settings.py',
  },
  {
    key: 'insecure-key-for-dev',
    owner: 'an example in the book “Test-Driven Development with Python”',
    source: 'https://github.com/hjwp/book-example/blob/c55a5cbdea/src/superlists/settings.py',
  },
  {
    key: 'TEST_NON_DEV_SECRET',
    owner: 'the default of Apache Superset’s Docker setup',
    source: 'https://github.com/horizon3ai/CVE-2023-27524/blob/95d90bb9f9/CVE-2023-27524.py',
  },
  {
    key: 'thisISaSECRET_1234',
    owner: 'the key in Apache Superset’s deployment template',
    source: 'https://github.com/horizon3ai/CVE-2023-27524/blob/95d90bb9f9/CVE-2023-27524.py',
  },
  {
    key: '00000000-0000-0000-0000-000000000000',
    owner: 'an example in Indico’s documentation',
    source: 'https://github.com/indico/indico/blob/b8f1fde8b8/docs/source/http-api/access.rst',
  },
  {
    key: 'CHANGE_ME',
    owner: 'the default of Invenio',
    source: 'https://github.com/inveniosoftware/invenio-config/blob/2f4086ce20/invenio_config/default.py',
  },
  {
    key: 'thisisasecret',
    owner: 'the key of Invenio’s tests',
    source: 'https://github.com/inveniosoftware/invenio-config/blob/2f4086ce20/tests/test_invenio_config.py',
  },
  {
    key: 'REPLACE ME',
    owner: 'the default of Flask-Foundation',
    source: 'https://github.com/JackStouffer/Flask-Foundation/blob/8504bb5c50/appname/settings.py',
  },
  {
    key: 'django-insecure-9$j0^ot%41l5r(nj9hg02up-n+$59kld!0%l6pvqbd()u%z2as',
    owner: 'the key of Django OAuth Toolkit’s tests',
    source: 'https://github.com/jazzband/django-oauth-toolkit/blob/0a5ffdbca5/tests/mig_settings.py',
  },
  {
    key: '1234567890jazzband',
    owner: 'the key of Django OAuth Toolkit’s tests',
    source: 'https://github.com/jazzband/django-oauth-toolkit/blob/0a5ffdbca5/tests/settings.py',
  },
  {
    key: 'g9)8-l%wvjwcwbn6#w*t6)v+v(pi0x6w2n4wqvzabu(8^mvzdi',
    owner: 'the key of Django OAuth Toolkit’s tests',
    source: 'https://github.com/jazzband/django-oauth-toolkit/blob/0f63c59a6c/tests/settings.py',
  },
  {
    key: 'do_not_use_this_key',
    owner: 'an example from Django OAuth Toolkit',
    source: 'https://github.com/jazzband/django-oauth-toolkit/blob/b5a994097f/example/example/settings/base.py',
  },
  {
    key: '1234567890evonove',
    owner: 'the key of Django OAuth Toolkit’s tests',
    source: 'https://github.com/jazzband/django-oauth-toolkit/blob/e59049301b/tests/settings.py',
  },
  {
    key: 'django-insecure-vri27@j_q62e2it4$xiy9ca!7@qgjkhhan(*zs&lz0k@yukbb3',
    owner: 'the key of Django OAuth Toolkit’s tests',
    source: 'https://github.com/jazzband/django-oauth-toolkit/blob/f9fcaff4c2/tests/app/idp/idp/settings.py',
  },
  {
    key: 'ey5!m&h-uj6c7dzp@(o1%96okkq4!&bjja%oi*v3r=2t(!$7os',
    owner: 'the default of Silk',
    source: 'https://github.com/jazzband/django-silk/blob/e015b288f2/project/project/settings.py',
  },
  {
    key: 'DO NOT USE THIS KEY!',
    owner: 'an example from django-two-factor-auth',
    source: 'https://github.com/jazzband/django-two-factor-auth/blob/05d32debfa/example/settings.py',
  },
  {
    key: '3cjc%wa#c!v%vot_5iw0t3caoj%(#o#8tcs!871=szy)ovvy@4',
    owner: 'an example from django-two-factor-auth',
    source: 'https://github.com/jazzband/django-two-factor-auth/blob/20a56b7714/demo/settings.py',
  },
  {
    key: 'root-secret-change-me',
    owner: 'an example in Starlette-Admin’s documentation',
    source: 'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/docs/advanced/multiple-admin.md',
  },
  {
    key: 'staff-secret-change-me',
    owner: 'an example in Starlette-Admin’s documentation',
    source: 'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/docs/advanced/multiple-admin.md',
  },
  {
    key: 'dev-only-change-me',
    owner: 'an example in Starlette-Admin’s documentation',
    source:
      'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/docs/blog/posts/add-admin-panel-to-fastapi-in-5-minutes.md',
  },
  {
    key: 'a-long-random-string',
    owner: 'an example in Starlette-Admin’s documentation',
    source: 'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/docs/integrations/beanie.md',
  },
  {
    key: '123456',
    owner: 'an example in Starlette-Admin’s documentation',
    source: 'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/docs/integrations/custom-backend.md',
  },
  {
    key: 'change-me-in-production',
    owner: 'an example in Starlette-Admin’s documentation',
    source: 'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/docs/integrations/mongoengine.md',
  },
  {
    key: 'e2e-test-secret',
    owner: 'the key of Starlette-Admin’s tests',
    source: 'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/tests/e2e/app.py',
  },
  {
    key: 'csrf-logout-test-secret',
    owner: 'the key of Starlette-Admin’s tests',
    source: 'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/tests/integration/core/test_csrf.py',
  },
  {
    key: 'session-secret',
    owner: 'the key of Starlette-Admin’s tests',
    source: 'https://github.com/jowilf/starlette-admin/blob/baf19ad2ab/tests/integration/core/test_csrf.py',
  },
  {
    key: 'kobl@t=yw9d*0y%jt2gjnq78=u!z_rrxb&w8e47l!(jz@m79zy',
    owner: 'an example in JustDjango’s e-commerce tutorial',
    source: 'https://github.com/justdjango/django-ecommerce/blob/260952e753/.env',
  },
  {
    key: 'aw3+t2r(8(0kkrhg8)gx6i96v5^kv%6cfep9wxfom0%7dy0m9e',
    owner: 'the default of Taiga',
    source: 'https://github.com/kaleidos-ventures/taiga-back/blob/b6eac2c503/settings/common.py',
  },
  {
    key: 'taiga-secret-key',
    owner: 'the key in Taiga’s sample configuration',
    source: 'https://github.com/kaleidos-ventures/taiga-docker/blob/5cc8243ec4/.env',
  },
  {
    key: 'taiga-back-secret-key',
    owner: 'an example in Taiga’s documentation',
    source: 'https://github.com/kaleidos-ventures/taiga-docker/blob/ed91bf0c70/README.md',
  },
  {
    key: 'top-secret',
    owner: 'an example in Kiwi TCMS’s documentation',
    source: 'https://github.com/kiwitcms/Kiwi/blob/82625f1d90/docs/source/installing_in_virtualenv.rst',
  },
  {
    key: '^8y!)$0t7yq2+65%&_#@i^_o)eb3^q--y_$e7a_=t$%$1i)zuv',
    owner: 'the default of Kiwi TCMS',
    source: 'https://github.com/kiwitcms/Kiwi/blob/dfcf75920d/tcms/settings/common.py',
  },
  {
    key: '@25)**hc^rjaiagb4#&q*84hr*uscsxwr-cv#0joiwj$))obyk',
    owner: 'the default of KoboToolbox',
    source: 'https://github.com/kobotoolbox/kpi/blob/2e5efb0172/kobo/settings/base.py',
  },
  {
    key: 'sk-9f73s3ljTXVcMT3Blb3ljTqtsKiGHXVcMT3BlbkFJLK7U',
    owner: 'the default of Dify’s Docker setup',
    source: 'https://github.com/langgenius/dify/blob/0fb401bf3c/docker/dotenvs/api.env.example',
  },
  {
    key: 'your-secret-key',
    owner: 'an example from Flask-OAuthlib',
    source: 'https://github.com/lepture/flask-oauthlib/blob/260a1d5e60/example/contrib/experiment-client/douban.py',
  },
  {
    key: 'development',
    owner: 'an example from Flask-OAuthlib',
    source: 'https://github.com/lepture/flask-oauthlib/blob/260a1d5e60/example/douban.py',
  },
  {
    key: 'change_meme',
    owner: 'the key in LibrePhotos’ sample configuration',
    source: 'https://github.com/LibrePhotos/librephotos/blob/5b5e879009/docker-compose.yml',
  },
  {
    key: '%-*stik4$&jw+%5d#_vv+bcoq#igg%lb4-3*8m(=1o^uku-js-',
    owner: 'an old default of LibrePhotos',
    source: 'https://github.com/LibrePhotos/librephotos/blob/973555766a/ownphotos/settings.py',
  },
  {
    key: 'change_me',
    owner: 'the key in LibrePhotos’ sample configuration',
    source: 'https://github.com/LibrePhotos/librephotos/blob/f40b542239/docker-compose.yml.portainer.template',
  },
  {
    key: 'This is an INSECURE secret!! DO NOT use this in production!!',
    owner: 'an example from Flask-User',
    source: 'https://github.com/lingthio/Flask-User/blob/5c652e6479/example_apps/auth0_app.py',
  },
  {
    key: 'THIS IS AN INSECURE SECRET',
    owner: 'an example from Flask-User',
    source: 'https://github.com/lingthio/Flask-User/blob/5c652e6479/example_apps/dynamodb_app.py',
  },
  {
    key: 'Test with short key',
    owner: 'the key of Flask-User’s tests',
    source: 'https://github.com/lingthio/Flask-User/blob/5c652e6479/flask_user/tests/tst_app.py',
  },
  {
    key: 'THIS IS AN INSECURE SECRET -- Make sure to replace this for production!',
    owner: 'an example from Flask-User',
    source: 'https://github.com/lingthio/Flask-User/blob/7692a0526b/example_apps/basic_app.py',
  },
  {
    key: '\xb9\x8d\xb5\xc2\xc4Q\xe7\x8ej\xe0\x05\xf3\xa3kp\x99l\xe7\xf2i\x00\xb1-\xcd',
    owner: 'an example in Flask-User’s documentation',
    source: 'https://github.com/lingthio/Flask-User/blob/937e805d92/docs/source/porting.rst',
  },
  {
    key: 'my-super-secret-key',
    owner: 'the key of Flask-User’s tests',
    source: 'https://github.com/lingthio/Flask-User/blob/f4aa50cb57/flask_user/tests/basic_app.py',
  },
  {
    key: 'C2HWGVoMGfNTBsrYQg8EcMrdTimkZfAb',
    owner: 'an example in Mindy McAdams’s Flask course',
    source:
      'https://github.com/macloo/python-adv-web-apps/blob/a49ec6ce9e/python_code_examples/flask/actors_app/actors.py',
  },
  {
    key: 'sOmebiGseCretstrIng',
    owner: 'an example in Mindy McAdams’s Flask course',
    source:
      'https://github.com/macloo/python-adv-web-apps/blob/c1439740ff/python_code_examples/flask/databases/flask_db_select/sock_select.py',
  },
  {
    key: 'MLXH243GssUWwKdTWS7FDhdwYF56wPj8',
    owner: 'an example in Mindy McAdams’s Flask course',
    source:
      'https://github.com/macloo/python-adv-web-apps/blob/c1439740ff/python_code_examples/flask/databases/flask_db_write/write_db.py',
  },
  {
    key: '60gp0byfz2dvffa45cxl20p1scy9xbpf6d8c5y0geejgkyp1b5',
    owner: 'the key in Plane’s sample configuration',
    source: 'https://github.com/makeplane/plane/blob/4ca6d6c7b8/deployments/aio/community/start.sh',
  },
  {
    key: 'REPLACE_THIS_WITH_YOUR_RANDOMLY_GENERATED_VALUE',
    owner: 'an example in Mathesar’s documentation',
    source:
      'https://github.com/mathesar-foundation/mathesar/blob/2d9c64ef77/docs/docs/administration/install-from-scratch.md',
  },
  {
    key: '##65wggf@zk(5ruq@p!6d20)#f&*jsissx--#8_ppocpv8(i1g',
    owner: 'the key of Mathesar’s tests',
    source: 'https://github.com/mathesar-foundation/mathesar/blob/511dad6ff4/config/settings/testing.py',
  },
  {
    key: 'replace_this_with_a_random_string',
    owner: 'an example in Mathesar’s documentation',
    source: 'https://github.com/mathesar-foundation/mathesar/blob/750ed907a4/docs/docs/installation/docker/index.md',
  },
  {
    key: 'REPLACE_THIS_WITH_YOUR_50_CHAR_RANDOMLY_GENERATED_STRING',
    owner: 'an example in Mathesar’s documentation',
    source:
      'https://github.com/mathesar-foundation/mathesar/blob/7e90ebc67c/docs/docs/administration/install-from-scratch.md',
  },
  {
    key: '2gr6ud88x=(p855_5nbj_+7^gw-iz&n7ldqv%94mjaecl+b9=4',
    owner: 'an old default of Mathesar',
    source: 'https://github.com/mathesar-foundation/mathesar/blob/87856a9efc/config/settings/common_settings.py',
  },
  {
    key: 'donotusethissecretkeyitisnotsecureyourdatawillgetstolen',
    owner: 'an example in Mathesar’s documentation',
    source:
      'https://github.com/mathesar-foundation/mathesar/blob/88c14e7b58/docs/docs/installation/build-from-source/index.md',
  },
  {
    key: '2gr6ud88x=(p855_5nbj_+7^bw-iz&n7ldqv%94mjaecl+b9=4',
    owner: 'an example from Mathesar',
    source: 'https://github.com/mathesar-foundation/mathesar/blob/b27ab087e6/.env.example',
  },
  {
    key: 'dee551f449ce300ee457d339dcee9682eb1d6f96b8f28feda5283aaa1a21',
    owner: 'an example in Mathesar’s documentation',
    source:
      'https://github.com/mathesar-foundation/mathesar/blob/d1d150c344/docs/docs/installation/build-from-source/index.md',
  },
  {
    key: 'test12345',
    owner: 'the key in Mathesar’s sample configuration',
    source: 'https://github.com/mathesar-foundation/mathesar/blob/e214743031/docker-compose.test.yml',
  },
  {
    key: 'hdC7qKjaFXNBjJ4heMMlOMrP-6j1-OvZpPf87DAXyaw',
    owner: 'the key in Mathesar’s sample configuration',
    source: 'https://github.com/mathesar-foundation/mathesar/blob/f2e12ae0ea/setup.cfg',
  },
  {
    key: 'super-secret-key',
    owner: 'the default of the example app Overholt',
    source: 'https://github.com/mattupstate/overholt/blob/e03209f7a0/overholt/settings.py',
  },
  {
    key: 'dffdf',
    owner: 'the key of Flask-Login’s tests',
    source: 'https://github.com/maxcountryman/flask-login/blob/0d457d169d/tests/login.py',
  },
  {
    key: 'yeah, not actually a secret',
    owner: 'an example from Flask-Login',
    source: 'https://github.com/maxcountryman/flask-login/blob/36044ce99b/example/login-example.py',
  },
  {
    key: 'ima change this now',
    owner: 'the key of Flask-Login’s tests',
    source: 'https://github.com/maxcountryman/flask-login/blob/9c4bac4ce7/test_login.py',
  },
  {
    key: 'super secret string',
    owner: 'an example in Flask-Login’s documentation',
    source: 'https://github.com/maxcountryman/flask-login/blob/c8bba84b9b/README.md',
  },
  {
    key: '1234',
    owner: 'the key of Flask-Login’s tests',
    source: 'https://github.com/maxcountryman/flask-login/blob/c8bba84b9b/tests/test_login.py',
  },
  {
    key: 'deterministic',
    owner: 'the key of Flask-Login’s tests',
    source: 'https://github.com/maxcountryman/flask-login/blob/c8bba84b9b/tests/test_login.py',
  },
  {
    key: 'not-used',
    owner: 'the key of Flask-Login’s tests',
    source: 'https://github.com/maxcountryman/flask-login/blob/c8bba84b9b/tests/test_login.py',
  },
  {
    key: 'this is a temp key',
    owner: 'the key of Flask-Login’s tests',
    source: 'https://github.com/maxcountryman/flask-login/blob/c8bba84b9b/tests/test_login.py',
  },
  {
    key: '\x9e\x8f\x14',
    owner: 'the key of Flask-Login’s tests',
    source: 'https://github.com/maxcountryman/flask-login/blob/c8bba84b9b/tests/test_login.py',
  },
  {
    key: 'django-insecure-&psk#na5l=p3q8_a+-$4w1f^lt3lx1c@d*p4x$ymm_rn7pwb87',
    owner: 'an example in MDN’s Django tutorial',
    source: 'https://github.com/mdn/django-locallibrary-tutorial/blob/3dbedbed21/locallibrary/settings.py',
  },
  {
    key: 'cg#p$g+j9tax!#a3cup@1$8obt2_+&k3q+pmu)5%asj6yjpkag',
    owner: 'an example in MDN’s Django tutorial',
    source: 'https://github.com/mdn/django-locallibrary-tutorial/blob/3dfbf459ad/locallibrary/settings.py',
  },
  {
    key: '51f52814-0071-11e6-a247-000ec6c2372c',
    owner: 'the default of Miguel Grinberg’s Flack',
    source: 'https://github.com/miguelgrinberg/flack/blob/9c5dbab79b/flack/flack.py',
  },
  {
    key: 'this-is-a-secret-key',
    owner: 'an example from Flask-HTTPAuth',
    source: 'https://github.com/miguelgrinberg/Flask-HTTPAuth/blob/3e8c0d07ca/examples/digest_auth.py',
  },
  {
    key: 'top secret!',
    owner: 'an example from Flask-HTTPAuth',
    source: 'https://github.com/miguelgrinberg/Flask-HTTPAuth/blob/3e8c0d07ca/examples/multi_auth.py',
  },
  {
    key: 'secret key here',
    owner: 'an example in Flask-HTTPAuth’s documentation',
    source: 'https://github.com/miguelgrinberg/Flask-HTTPAuth/blob/3e8c0d07ca/README.md',
  },
  {
    key: 'my secret',
    owner: 'the key of Flask-HTTPAuth’s tests',
    source: 'https://github.com/miguelgrinberg/Flask-HTTPAuth/blob/3e8c0d07ca/tests/test_basic_custom_realm.py',
  },
  {
    key: 't0p s3cr3t',
    owner: 'an example in Miguel Grinberg’s talk “Flask by Example”',
    source: 'https://github.com/miguelgrinberg/flask-pycon2014/blob/bc01a357b4/config.py',
  },
  {
    key: 'top-secret!',
    owner: 'an example from Flask-SocketIO',
    source: 'https://github.com/miguelgrinberg/Flask-SocketIO/blob/9ed6bbdbfa/example/sessions.py',
  },
  {
    key: 'secret!',
    owner: 'an example in Flask-SocketIO’s documentation',
    source: 'https://github.com/miguelgrinberg/Flask-SocketIO/blob/9ed6bbdbfa/README.md',
  },
  {
    key: 'hard to guess string',
    owner: 'an example in Miguel Grinberg’s book “Flask Web Development”',
    source: 'https://github.com/miguelgrinberg/flasky/blob/3beedd640b/config.py',
  },
  {
    key: 'you-will-never-guess',
    owner: 'an example in Miguel Grinberg’s Flask Mega-Tutorial',
    source: 'https://github.com/miguelgrinberg/microblog/blob/a975ef6486/config.py',
  },
  {
    key: 'django-insecure-&@-nkbrpe@%1_%ljh#oe@sw)6+k(&yn#r_)!5p)$22c^u#0@lj',
    owner: 'an example from python-socketio',
    source:
      'https://github.com/miguelgrinberg/python-socketio/blob/2d21903008/examples/server/wsgi/django_socketio/django_socketio/settings.py',
  },
  {
    key: '+vk#7#92ncb*y)8^$7sd&99%^+xc+t)nmamacbp8^vgjy(&g-9',
    owner: 'an example from python-socketio',
    source:
      'https://github.com/miguelgrinberg/python-socketio/blob/4822d8125d/examples/server/wsgi/django_example/django_example/settings.py',
  },
  {
    key: 'the quick brown fox jumps over the lazy dog',
    owner: 'an example in Miguel Grinberg’s article on RESTful authentication',
    source: 'https://github.com/miguelgrinberg/REST-auth/blob/82749efcac/api.py',
  },
  {
    key: 'some_key',
    owner: 'an example in Flask-MongoEngine’s documentation',
    source: 'https://github.com/MongoEngine/flask-mongoengine/blob/d4526139cb/docs/debug_toolbar.md',
  },
  {
    key: 'insert_random_key_at_least_32_bytes',
    owner: 'the key in Pontoon’s sample configuration',
    source: 'https://github.com/mozilla/pontoon/blob/eb868358ac/docker/config/server.env.template',
  },
  {
    key: '012345678901234567890123456789012345678901234567890123456789',
    owner: 'the key in Nautobot’s sample configuration',
    source: 'https://github.com/nautobot/nautobot/blob/47325c5944/development/dev.env',
  },
  {
    key: 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789',
    owner: 'the key of Nautobot’s tests',
    source: 'https://github.com/nautobot/nautobot/blob/47325c5944/nautobot/core/tests/nautobot_config.py',
  },
  {
    key: 'dummyKeyWithMinimumLength-------------------------',
    owner: 'the key with which NetBox’s Docker image is built',
    source: 'https://github.com/netbox-community/netbox-docker/blob/27bf52cf3e/Dockerfile',
  },
  {
    key: 'r(m)9nLGnz$(_q3N4z1k(EFsMCjjjzx08x9VhNVcfd%6RF#r!6DE@+V5Zk2X',
    owner: 'the default of NetBox’s Docker image',
    source: 'https://github.com/netbox-community/netbox-docker/blob/27bf52cf3e/env/netbox.env',
  },
  {
    key: 'dummy',
    owner: 'the default of NetBox’s Docker image',
    source: 'https://github.com/netbox-community/netbox-docker/blob/297aab1fd3/Dockerfile',
  },
  {
    key: 'r8OwDznj!!dci#P9ghmRfdu1Ysxm0AiPeDCQhKE+N_rClfWNj',
    owner: 'an old default of NetBox’s Docker image',
    source: 'https://github.com/netbox-community/netbox-docker/blob/d8285b05f2/env/netbox.env',
  },
  {
    key: 'I/dVhOZNSMZMqrFJa5tWli6VQccOGudKerq3eWPMSzQNmHHVhMAQfQ==',
    owner: 'the key of Lemur’s tests',
    source: 'https://github.com/Netflix/lemur/blob/68fd1556b2/lemur/tests/conf.py',
  },
  {
    key: 'Hrs8kCDNPuT9vtshsSWzlrYW+d+PrAXvg/HwbRE6M3vzSJTTrA/ZEw==',
    owner: 'the key in Lemur’s sample configuration',
    source: 'https://github.com/Netflix/lemur/blob/6c1129c946/docker/src/lemur.conf.py',
  },
  {
    key: 'e951e5a1f4b94151b360f47edf596dd2',
    owner: 'the default of PowerDNS-Admin',
    source: 'https://github.com/ngoduykhanh/PowerDNS-Admin/blob/4c19f95928/configs/development.py',
  },
  {
    key: 'We are the world',
    owner: 'an old default of PowerDNS-Admin',
    source: 'https://github.com/ngoduykhanh/PowerDNS-Admin/blob/8ea00b9484/powerdnsadmin/default_config.py',
  },
  {
    key: 'secret key for project',
    owner: 'an example in the RealWorld example app in FastAPI',
    source: 'https://github.com/nsidnev/fastapi-realworld-example-app/blob/cb170ea5d7/app/core/config.py',
  },
  {
    key: '0yxzudryd8)-%)(fz&7q-!v&cq1u6vbfoc4u7@u_&i)b@4eh^q',
    owner: 'the key of django.nV, an app for training',
    source: 'https://github.com/nVisium/django.nV/blob/a48901f106/taskManager/settings.py',
  },
  {
    key: 'SomethingNotEntirelySecret',
    owner: 'the default of Okta’s sample Flask app',
    source: 'https://github.com/okta/samples-python-flask/blob/5efe7b672d/custom-login/main.py',
  },
  {
    key: 'mlfs33^s1l4xf6a36$0#srgcpj%dd*sisfo6HOktYXB9y',
    owner: 'an example from Onadata',
    source: 'https://github.com/onaio/onadata/blob/4235d053c0/onadata/settings/example_gis.py',
  },
  {
    key: 'xmlfs33xPBHTCR6a36$0#j%dd*sis',
    owner: 'an old default of Onadata',
    source: 'https://github.com/onaio/onadata/blob/4235d053c0/onadata/settings/url_db.py',
  },
  {
    key: 'f6h^bz8&0+ad@+qsntr)_onhx2(y^^u%$434byw3l^q!*n078v',
    owner: 'an example from Onadata',
    source: 'https://github.com/onaio/onadata/blob/5e13c923ad/custom_settings_example.py',
  },
  {
    key: 'mlfs33^s1l4xf6a36$0#j%dd*sisfoi&)&4s-v=91#^l01v)*j',
    owner: 'the default of Onadata',
    source: 'https://github.com/onaio/onadata/blob/f1db2a3931/onadata/settings/common.py',
  },
  {
    key: '~&nN9d`bxmJL2[$HhYE9qAk=+4P:cf3b',
    owner: 'the key in Onadata’s sample configuration',
    source: 'https://github.com/onaio/onadata/blob/f1db2a3931/onadata/settings/docker.py',
  },
  {
    key: 'please replace this text',
    owner: 'the key of Onadata’s tests',
    source: 'https://github.com/onaio/onadata/blob/f1db2a3931/onadata/settings/drone_test.py',
  },
  {
    key: 'mlfs33^s1l4xf6a36$0#j%dd*sisfo6HOktYXB9y',
    owner: 'an example from Onadata',
    source: 'https://github.com/onaio/onadata/blob/f1db2a3931/onadata/settings/production_example.py',
  },
  {
    key: 'SECRET KEY HERE',
    owner: 'the development key of Onadata',
    source: 'https://github.com/onaio/onadata/blob/f9b87ae997/script/local_settings.py',
  },
  {
    key: 't0p-s3cr3t',
    owner: 'an old default of Open WebUI',
    source: 'https://github.com/open-webui/open-webui/blob/008432378e/backend/open_webui/env.py',
  },
  {
    key: 'e8a4a113-8637-41f4-be33-5c707fc9b3fc',
    owner: 'an example in the book “Becoming an Enterprise Django Developer”',
    source:
      'https://github.com/PacktPublishing/Becoming-an-Enterprise-Django-Developer/blob/3c6d82314b/becoming_a_django_entdev/becoming_a_django_entdev/settings.py',
  },
  {
    key: 'k9x1mot@(^vb9!*%020&eyr+v*o77mrt-5kl@3(ukii8atx_jc',
    owner: 'an example in the book “Django 2 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-2-by-Example/blob/b618bf8729/Chapter01/mysite/mysite/settings.py',
  },
  {
    key: 'b4&ixp%mylp+$$6y&pdsq!z9v@68c8dynlqgk#t)9vm!%9-54q',
    owner: 'an example in the book “Django 2 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-2-by-Example/blob/b618bf8729/Chapter04/bookmarks/bookmarks/settings.py',
  },
  {
    key: 'w#c2p$9qpf@+%_f14c9g1%4lm*o0s2ht^*+4mx^77l($)l!1!6',
    owner: 'an example in the book “Django 2 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-2-by-Example/blob/b618bf8729/Chapter07/myshop/myshop/settings.py',
  },
  {
    key: 'ybx5d+youn7^%kho86%+%fenz8!&=jpwe%z7_@ygj7l9nskk*l',
    owner: 'an example in the book “Django 2 by Example”',
    source: 'https://github.com/PacktPublishing/Django-2-by-Example/blob/b618bf8729/Chapter10/educa/educa/settings.py',
  },
  {
    key: 'n1_0c)#3!h(nzg1%4z94u2+yz@!fv@&l&v*-rwxk)+dr(v7(mn',
    owner: 'an example in the book “Django 3 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-3-by-Example/blob/68b33d550d/Chapter01/mysite/mysite/settings.py',
  },
  {
    key: '%f30pebx%$_0f1n7(5(6-#vmblfo3@4lu&z+y*thz=@_vn%oar',
    owner: 'an example in the book “Django 3 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-3-by-Example/blob/68b33d550d/Chapter04/bookmarks/bookmarks/settings.py',
  },
  {
    key: 'yf4wk1i8uko8b1ji*ukh8zr)9*$_@1ljufx5%%*^87hyo76kjo',
    owner: 'an example in the book “Django 3 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-3-by-Example/blob/68b33d550d/Chapter07/myshop/myshop/settings.py',
  },
  {
    key: '=$z#p(r5okulew34y&aju1bw+&_#$)5xgyzh(5c7)6$0&qyay0',
    owner: 'an example in the book “Django 3 by Example”',
    source: 'https://github.com/PacktPublishing/Django-3-by-Example/blob/68b33d550d/Chapter10/educa/educa/settings.py',
  },
  {
    key: 'change-this-to-50-characters-long-random-string',
    owner: 'an example in the book “Django 3 Web Development Cookbook”',
    source:
      'https://github.com/PacktPublishing/Django-3-Web-Development-Cookbook-Fourth-Edition/blob/9371e0ea6f/ch01/myproject_docker/build_dev_example.sh',
  },
  {
    key: 'w-qtqx5sxxkrn7619lc+3%^fg^@faw8o7u&g##57yn#78c$)!r',
    owner: 'an example in the book “Django 3 Web Development Cookbook”',
    source:
      'https://github.com/PacktPublishing/Django-3-Web-Development-Cookbook-Fourth-Edition/blob/9371e0ea6f/ch12/likes_app_virtualenv/src/django-likes/tests/settings.py',
  },
  {
    key: 'django-insecure-w+$@3v*a=ytk-jg-6$lxjnva8q+@$v05_)go)_-#b2ybokilzq',
    owner: 'an example in the book “Django 5 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-5-By-Example/blob/dc916b2293/Chapter01/mysite/mysite/settings.py',
  },
  {
    key: 'django-insecure-p+j4&4wmo2yl1s#2y@%lykfay%lfq=7&3r+==ves%7vwsi&l&w',
    owner: 'an example in the book “Django 5 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-5-By-Example/blob/dc916b2293/Chapter04/bookmarks/bookmarks/settings.py',
  },
  {
    key: 'pex0v$*b!kjl-bk2p%1y8rf!&jh+bqa!9t5e4@xnac-(nbi2wc',
    owner: 'an example in the book “Django 5 by Example”',
    source:
      'https://github.com/PacktPublishing/Django-5-By-Example/blob/dc916b2293/Chapter17/educa/educa/settings/base.py',
  },
  {
    key: 'some_random_key',
    owner: 'an example in the book “Flask Framework Cookbook”',
    source:
      'https://github.com/PacktPublishing/Flask-Framework-Cookbook-Second-Edition/blob/009ed86609/Chapter04/my_app/__init__.py',
  },
  {
    key: '\xa8\xcc\xeaP+\xb3\xe8 |\xad\xdb\xea\xd0\xd4\xe8\xac\xee\xfaW\x072@O3',
    owner: 'an example in the book “Mastering Flask Web Development”',
    source:
      'https://github.com/PacktPublishing/Mastering-Flask-Web-Development-Second-Edition/blob/c3174127b4/Chapter03/config.py',
  },
  {
    key: '\xcb\xd7\x8a.\x82\x9c1Lu\xf1&2\xf6i\xfa\x8e\xb1\xc9t^\xccW\xdbw',
    owner: 'an example in the book “Mastering Flask Web Development”',
    source:
      'https://github.com/PacktPublishing/Mastering-Flask-Web-Development-Second-Edition/blob/c3174127b4/Chapter03/config.py',
  },
  {
    key: '736670cb10a600b695a55839ca3a5aa54a7d7356cdef815d2ad6e19a2031182b',
    owner: 'an example in the book “Mastering Flask Web Development”',
    source:
      'https://github.com/PacktPublishing/Mastering-Flask-Web-Development-Second-Edition/blob/c3174127b4/Chapter05/config.py',
  },
  {
    key: 'ik8#s8=-xx#a1(0lzyp1h3liu3g-roe_0cld+*j9krwg2)@=xu',
    owner: 'an example in the book “Web Development with Django”',
    source:
      'https://github.com/PacktPublishing/Web-Development-with-Django/blob/445f3c349e/Chapter01/Exercise1.01/bookr/bookr/settings.py',
  },
  {
    key: '@#pu-mx8&#v7p791@=kmar%2c+$e_p=^k8d_*e(s%&*_&^c^j%',
    owner: 'an example in the book “Web Development with Django”',
    source:
      'https://github.com/PacktPublishing/Web-Development-with-Django/blob/445f3c349e/Chapter02/Activity2.01/juggler/juggler/settings.py',
  },
  {
    key: 'y%ux@_^+#eahu3!^i2w71qtgidwpvs^o=w2*$=xy+2-y4r_!fw',
    owner: 'an example in the book “Web Development with Django”',
    source:
      'https://github.com/PacktPublishing/Web-Development-with-Django/blob/445f3c349e/Chapter03/Activity3.01/bookr/bookr/settings.py',
  },
  {
    key: 'g=r6t6-59@#wuzwe=th1g35p)jw+bkxmk)mg8&@*hlti-3$(pl',
    owner: 'an example in the book “Web Development with Django”',
    source:
      'https://github.com/PacktPublishing/Web-Development-with-Django/blob/445f3c349e/Chapter04/Activity4.01/comment8or/comment8or/settings.py',
  },
  {
    key: '%cn(^%(8)nsp@@+50$op!*sbl^)0ebb2pn1s%o$kneb%35e9d&',
    owner: 'an example in the book “Web Development with Django”',
    source:
      'https://github.com/PacktPublishing/Web-Development-with-Django/blob/445f3c349e/Chapter05/Exercise5.01/business_site/business_site/settings.py',
  },
  {
    key: 'rt_e^oj#dly-a%mehwy#3#6+y-lp5jly7a#8o%7*oxz3zv_*3)',
    owner: 'an example in the book “Web Development with Django”',
    source:
      'https://github.com/PacktPublishing/Web-Development-with-Django/blob/445f3c349e/Chapter06/Exercise6.01/form_project/form_project/settings.py',
  },
  {
    key: 'rprgqb*3m3sgul$es#_kh*^)u-@ldwws3l91ag*8buvk+fag#d',
    owner: 'an example in the book “Web Development with Django”',
    source:
      'https://github.com/PacktPublishing/Web-Development-with-Django/blob/445f3c349e/Chapter08/Exercise8.01/media_project/media_project/settings.py',
  },
  {
    key: 'EZaI^PksI6ISi7BkNxG=2yYiav*=#FN&g)7Of4gy@-VcSQkdU5',
    owner: 'an example in the book “Web Development with Django”',
    source:
      'https://github.com/PacktPublishing/Web-Development-with-Django/blob/445f3c349e/Chapter18/Exercise18.03/bookr/production.conf',
  },
  {
    key: '123456789',
    owner: 'an example from Flask-Admin',
    source: 'https://github.com/pallets-eco/flask-admin/blob/5bcb9cb003/examples/datetime-timezone/main.py',
  },
  {
    key: '12345678',
    owner: 'an example from Flask-Admin',
    source: 'https://github.com/pallets-eco/flask-admin/blob/c4a1706bf0/examples/babel/main.py',
  },
  {
    key: '123456790',
    owner: 'an example from Flask-Admin',
    source: 'https://github.com/pallets-eco/flask-admin/blob/e386a191e4/examples/peewee_simple/main.py',
  },
  {
    key: 'Dnit7qz7mfcP0YuelDrF8vLFvk0snhwP',
    owner: 'an example in Flask-Admin’s documentation',
    source: 'https://github.com/pallets-eco/flask-admin/blob/ebe0aee192/doc/advanced.rst',
  },
  {
    key: '\xfb\x12\xdf\xa1@i\xd6>V\xc0\xbb\x8fp\x16#Z\x0b\x81\xeb\x16',
    owner: 'an example from Flask-Caching',
    source: 'https://github.com/pallets-eco/flask-caching/blob/bab22fbfd3/examples/hello.cfg',
  },
  {
    key: 'asd',
    owner: 'an example from Flask-DebugToolbar',
    source: 'https://github.com/pallets-eco/flask-debugtoolbar/blob/0e1d7e0086/example/app.py',
  },
  {
    key: 'abc123',
    owner: 'the key of Flask-DebugToolbar’s tests',
    source: 'https://github.com/pallets-eco/flask-debugtoolbar/blob/0e1d7e0086/tests/basic_app.py',
  },
  {
    key: 'notsosecret',
    owner: 'an example in Flask-Principal’s documentation',
    source: 'https://github.com/pallets-eco/flask-principal/blob/e79efe2d85/docs/index.rst',
  },
  {
    key: 'notverysecret',
    owner: 'the key of Flask-Principal’s tests',
    source: 'https://github.com/pallets-eco/flask-principal/blob/e79efe2d85/tests/test_principal.py',
  },
  {
    key: 'pf9Wkove4IKEAXvy-cQkeDPhv9Cb3Ag-wyJILbq_dFw',
    owner: 'an example in Flask-Security’s documentation',
    source: 'https://github.com/pallets-eco/flask-security/blob/3a0bc27c5e/docs/quickstart.rst',
  },
  {
    key: 'old_secret',
    owner: 'the key of Flask-Security’s tests',
    source: 'https://github.com/pallets-eco/flask-security/blob/3a0bc27c5e/tests/test_misc.py',
  },
  {
    key: 'super-secret',
    owner: 'an example from Flask-Security',
    source: 'https://github.com/pallets-eco/flask-security/blob/7796991249/examples/fsqlalchemy1.py',
  },
  {
    key: 'secret-key',
    owner: 'an old default of Flask-Security',
    source: 'https://github.com/pallets-eco/flask-security/blob/b9a6a9c5a8/flask_security/core.py',
  },
  {
    key: 'something',
    owner: 'an example in Flask-Security’s documentation',
    source: 'https://github.com/pallets-eco/flask-security/blob/cd877adebe/README.md',
  },
  {
    key: 'test_key',
    owner: 'the key of Flask-Session’s tests',
    source: 'https://github.com/pallets-eco/flask-session/blob/3ccb16a27c/tests/test_redis.py',
  },
  {
    key: 'test_secret_key',
    owner: 'the key of Flask-Session’s tests',
    source: 'https://github.com/pallets-eco/flask-session/blob/60dd963491/test_session.py',
  },
  {
    key: 'sdfads',
    owner: 'an example from Flask-Session',
    source: 'https://github.com/pallets-eco/flask-session/blob/bc2fe67958/examples/kitchen-sink.py',
  },
  {
    key: 'alsdkfjaldkjsf',
    owner: 'the key of Flask-Session’s tests',
    source: 'https://github.com/pallets-eco/flask-session/blob/bc2fe67958/tests/test_basic.py',
  },
  {
    key: 'flask_session_secret_key',
    owner: 'an example from Flask-Session',
    source: 'https://github.com/pallets-eco/flask-session/blob/d0f2ff90bf/examples/hello.py',
  },
  {
    key: 'Achee6phIexoh8dagiQuew0ephuga4Ih',
    owner: 'an example from Flask-SQLAlchemy',
    source: 'https://github.com/pallets-eco/flask-sqlalchemy/blob/3e3e92ba55/examples/todo/app.py',
  },
  {
    key: 'a poorly kept secret.',
    owner: 'the key of Flask-WTF’s tests',
    source: 'https://github.com/pallets-eco/flask-wtf/blob/0d65d11f1a/tests/test_recaptcha.py',
  },
  {
    key: 'direct',
    owner: 'the key of Flask-WTF’s tests',
    source: 'https://github.com/pallets-eco/flask-wtf/blob/1c9d7760b9/tests/test_csrf_form.py',
  },
  {
    key: '?\xbf,\xb4\x8d\xa3"<\x9c\xb0@\x0f5\xab,w\xee\x8d$0\x13\x8b83',
    owner: 'an example in Flask’s documentation',
    source: 'https://github.com/pallets/flask/blob/067686b471/docs/config.rst',
  },
  {
    key: '192b9bdd22ab9ed4d12e236c78afcb9a393ec15f71bbf5dc987d54727823bcbf',
    owner: 'an example in Flask’s documentation',
    source: 'https://github.com/pallets/flask/blob/2ac89889f4/docs/config.rst',
  },
  {
    key: '5f352379324c22463451387a0aec5d2f',
    owner: 'an example in Flask’s documentation',
    source: 'https://github.com/pallets/flask/blob/2ac89889f4/docs/config.rst',
  },
  {
    key: 'dev',
    owner: 'the development key of Flask’s tutorial',
    source: 'https://github.com/pallets/flask/blob/2ac89889f4/docs/lifecycle.rst',
  },
  {
    key: '_5#y2L"F4Q8z\n\xec]/',
    owner: 'an example in Flask’s quickstart',
    source: 'https://github.com/pallets/flask/blob/2ac89889f4/docs/patterns/flashing.rst',
  },
  {
    key: 'development key',
    owner: 'an example in Flask’s documentation',
    source: 'https://github.com/pallets/flask/blob/2ac89889f4/src/flask/config.py',
  },
  {
    key: 'test key',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/2ac89889f4/tests/conftest.py',
  },
  {
    key: 'config',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/2ac89889f4/tests/static/config.toml',
  },
  {
    key: 'secret_key',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/2ac89889f4/tests/test_reqctx.py',
  },
  {
    key: 'the secret key',
    owner: 'an example in Flask’s documentation',
    source: 'https://github.com/pallets/flask/blob/4e1b3e1134/docs/quickstart.rst',
  },
  {
    key: 'some_secret',
    owner: 'an example in Flask’s documentation',
    source: 'https://github.com/pallets/flask/blob/5cb50a46ee/docs/patterns/flashing.rst',
  },
  {
    key: 'my development key',
    owner: 'an example from Flask',
    source: 'https://github.com/pallets/flask/blob/5f648a8eb8/examples/persona/persona.py',
  },
  {
    key: 'A0Zr98j/3yX R~XHH!jmN]LWX/,?RT',
    owner: 'an example in Flask’s quickstart, until version 1.0',
    source: 'https://github.com/pallets/flask/blob/7829e6ec98/docs/quickstart.rst',
  },
  {
    key: 'dev key',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/a4931ff3a7/tests/test_basic.py',
  },
  {
    key: 'development-key',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/a4931ff3a7/tests/test_basic.py',
  },
  {
    key: 'foo',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/a4931ff3a7/tests/test_basic.py',
  },
  {
    key: 'testkey',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/a4931ff3a7/tests/test_basic.py',
  },
  {
    key: 'secret',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/af41dbe0c4/tests/test_signals.py',
  },
  {
    key: 'devkey',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/be42d5665e/tests/test_config.py',
  },
  {
    key: 'new test key',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/e13373f838/tests/test_basic.py',
  },
  {
    key: 'testing',
    owner: 'the key of Flask’s tests',
    source: 'https://github.com/pallets/flask/blob/f75ad9fca2/tests/test_basic.py',
  },
  {
    key: 'an actually secret key',
    owner: 'an example in Quart’s documentation',
    source: 'https://github.com/pallets/quart/blob/657bca721b/docs/how_to_guides/configuration.rst',
  },
  {
    key: 'e9515dfe457bfe64c1c30d73e161de0f76f6b03f',
    owner: 'an example from Quart',
    source: 'https://github.com/pallets/quart/blob/a29eba167c/examples/todo_app/app/config.py',
  },
  {
    key: 'V\x8a$m\xda\xe9\xc3\x0f|f\x88\xbccj>\x8bI^3+',
    owner: 'an example from Werkzeug',
    source: 'https://github.com/pallets/werkzeug/blob/ab6150fa49/examples/contrib/securecookie.py',
  },
  {
    key: '\xfa\xdd\xb8z\xae\xe0}4\x8b\xea',
    owner: 'an example from Werkzeug',
    source: 'https://github.com/pallets/werkzeug/blob/ab6150fa49/examples/cookieauth.py',
  },
  {
    key: 'test-secret-key-do-not-use-in-production',
    owner: 'the key in Paperless-ngx’s sample configuration',
    source: 'https://github.com/paperless-ngx/paperless-ngx/blob/b0e0e8a353/pyproject.toml',
  },
  {
    key: 'han4v+at1&s0t4_h^g##ch@&w1b-kzf*drl166prl+*=m@e+zn',
    owner: 'the key of Tiredful API, an app for training',
    source: 'https://github.com/payatu/Tiredful-API/blob/0134124496/Tiredful-API/Tiredful_API/settings.py',
  },
  {
    key: 'psst',
    owner: 'an example in django-allauth’s documentation',
    source: 'https://github.com/pennersr/django-allauth/blob/20f4bded2f/docs/settings.py',
  },
  {
    key: 'dummy-secret-key',
    owner: 'an example from django-allauth',
    source: 'https://github.com/pennersr/django-allauth/blob/20f4bded2f/examples/react-spa/backend/backend/settings.py',
  },
  {
    key: 't8_)kj3v!au0!_i56#gre**mkg0&z1df%3bw(#5^#^5e_64!$_',
    owner: 'an example from django-allauth',
    source: 'https://github.com/pennersr/django-allauth/blob/20f4bded2f/examples/regular-django/example/settings.py',
  },
  {
    key: 'django-secret-fallback',
    owner: 'the key of django-allauth’s tests',
    source:
      'https://github.com/pennersr/django-allauth/blob/20f4bded2f/tests/apps/headless/tokens/test_jwttokenstrategy.py',
  },
  {
    key: 'Secret',
    owner: 'the key of Quart-Auth’s tests',
    source: 'https://github.com/pgjones/quart-auth/blob/2557a8b9bf/tests/test_basic_auth.py',
  },
  {
    key: 'CHANGE-ME',
    owner: 'an example from Pinry',
    source: 'https://github.com/pinry/pinry/blob/08f97b5208/docker-compose.example.yml',
  },
  {
    key: 'REPLACE-ME',
    owner: 'the development key of Pinry',
    source: 'https://github.com/pinry/pinry/blob/08f97b5208/pinry/settings/development.py',
  },
  {
    key: 'PLEASE_REPLACE_ME',
    owner: 'the key in Pinry’s sample configuration',
    source: 'https://github.com/pinry/pinry/blob/08f97b5208/pinry/settings/docker.py',
  },
  {
    key: 'secret_key_place_holder',
    owner: 'an example from Pinry',
    source: 'https://github.com/pinry/pinry/blob/08f97b5208/pinry/settings/local_settings.example.py',
  },
  {
    key: 'fake-key',
    owner: 'the development key of Pinry',
    source: 'https://github.com/pinry/pinry/blob/f00e106dfe/pinry/settings/development.py',
  },
  {
    key: '30824339799025335633887256663000123118247018465144108496567331049820667127217',
    owner: 'the key in Quay’s sample configuration',
    source: 'https://github.com/quay/quay/blob/502ef8d7db/testdata/config-bundle/config.yaml',
  },
  {
    key: '97139403868015718771817791897466161039231683967619363466150335268385023164371',
    owner: 'the key in Quay’s sample configuration',
    source: 'https://github.com/quay/quay/blob/aad0d0825f/pkg/lib/testdata/test-validate.yaml',
  },
  {
    key: 'fakekey',
    owner: 'the key of Quay’s tests',
    source: 'https://github.com/quay/quay/blob/e6ae94db8b/config_app/config_test/test_api_usage.py',
  },
  {
    key: '40157269433064266822674401740626984898972632465622168464725100311621640999470',
    owner: 'the key in Quay’s sample configuration',
    source: 'https://github.com/quay/quay/blob/ffba0c70e2/config-tool/testdata/config-bundle/config.yaml',
  },
  {
    key: 'superdupersecret!!!1',
    owner: 'the key of Quay’s tests',
    source: 'https://github.com/quay/quay/blob/ffba0c70e2/test/fixtures.py',
  },
  {
    key: 'replace-this-please',
    owner: 'the default of Read the Docs',
    source: 'https://github.com/readthedocs/readthedocs.org/blob/7937196123/readthedocs/settings/base.py',
  },
  {
    key: 'asciidick',
    owner: 'an old default of Read the Docs',
    source: 'https://github.com/readthedocs/readthedocs.org/blob/7ff959cfc7/readthedocs/settings/base.py',
  },
  {
    key: 'change_me_in_prod',
    owner: 'the default of the template Flask Skeleton',
    source:
      'https://github.com/realpython/flask-skeleton/blob/7eb02be377/%7B%7Bcookiecutter.app_slug%7D%7D/docker-compose.yml',
  },
  {
    key: 'my_precious',
    owner: 'the default of the template Flask Skeleton',
    source:
      'https://github.com/realpython/flask-skeleton/blob/7eb02be377/%7B%7Bcookiecutter.app_slug%7D%7D/project/server/config.py',
  },
  {
    key: 'django-insecure-26w#-h7$d@obw2g^r%&!$6cs4s+3^strd^ky8-3wb90*lg8e_i',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/220baf23ef/celery-async-email/django_celery/settings.py',
  },
  {
    key: 'this-is-read-from-env',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/39a05371c0/python-flask-example-heroku/config.py',
  },
  {
    key: '5kk6a_2ynd)yk!+uipwv5j-&!wu3v1e-*$&^*^lc_%tv+5ob4q',
    owner: 'an example in a Real Python tutorial',
    source:
      'https://github.com/realpython/materials/blob/7ecc7c4778/build-a-django-content-aggregator/source_code_final/content_aggregator/settings.py',
  },
  {
    key: '2e9ac41b1e0b66a8d93d66400e2300c4b4c2953f',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/7ecc7c4778/code-image-generator/README.md',
  },
  {
    key: '6aj9il2xu2vqwvnitsg@!+4-8t3%zwr@$agm7x%o%yb2t9ivt%',
    owner: 'an example in a Real Python tutorial',
    source:
      'https://github.com/realpython/materials/blob/7ecc7c4778/django-hosting-heroku/source_code_final/portfolio-project/.env',
  },
  {
    key: 'django-insecure-=bad%3%tbrw8(ohgu2uyi7)acv!$1br3=j-o)i@b+1d9g-sd1(',
    owner: 'an example in a Real Python tutorial',
    source:
      'https://github.com/realpython/materials/blob/7ecc7c4778/django-hosting-heroku/source_code_final/portfolio-project/portfolio/settings.py',
  },
  {
    key: 'dyf)n0fejvk73!&k5_uq4ce7=e6-0+7sy)rm$w=@rg_!xk!5n3',
    owner: 'an example in a Real Python tutorial',
    source:
      'https://github.com/realpython/materials/blob/7ecc7c4778/django-migrations/bitcoin_tracker/bitcoin_tracker/settings.py',
  },
  {
    key: 'django-insecure-demo-key-do-not-use-in-production',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/7ecc7c4778/django-tasks/config/settings.py',
  },
  {
    key: '9p2cpl%!f8a0tptz_85&dulu&!_ve=j_0s6-l4=tc-g!p-$whj',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/7ecc7c4778/django-view-auth/Blog/Blog/settings.py',
  },
  {
    key: 'mysecretkey',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/7ecc7c4778/flask-database/README.md',
  },
  {
    key: 'some_secret_key',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/7ecc7c4778/geoshops/shops/settings.py',
  },
  {
    key: '+pdwy6_m&)^+8g!3%^_r7$&xr)$)mr7y_dznrq1h&a*-879#3s',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/7ecc7c4778/nearbyshops/nearbyshops/settings.py',
  },
  {
    key: 'this-is-the-default-key',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/7ecc7c4778/python-flask-example-heroku/config.py',
  },
  {
    key: 'django-insecure-it3=f@6m=cbids$1(mr=0(2#awo#y$!@$^!c41+=3#ag7hn=xl',
    owner: 'an example in a Real Python tutorial',
    source:
      'https://github.com/realpython/materials/blob/8b39f2ecf3/django-hosting-heroku/source_code_final/portfolio-project/portfolio/settings.py',
  },
  {
    key: '!^_6%0so9$a@u-w22nc56xcp0^spoo4k^3q!j016o5hll+#c#o',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/a639f1c2f8/rp-portfolio/personal_portfolio/settings.py',
  },
  {
    key: 'gmkd4-*ew4fv!w8p!9qm(o2-qpmc$&jng-2jm!4l3$x^pn#tmu',
    owner: 'an example in a Real Python tutorial',
    source: 'https://github.com/realpython/materials/blob/c8814a38c4/django-vue-graphql/backend/backend/settings.py',
  },
  {
    key: 'django-insecure-99_+4yj_7)po_3ua9lk0*20%i3z51gq34+3r34mf8nc69h+nc+',
    owner: 'the default of Render’s Django example',
    source: 'https://github.com/render-examples/django/blob/fbc60fcb44/mysite/settings.py',
  },
  {
    key: 'secret-key-here',
    owner: 'the key in Quokka CMS’s sample configuration',
    source: 'https://github.com/rochacbruno/quokka/blob/a4d5cb6528/quokka/project_template/.secrets.yml',
  },
  {
    key: 'uvys6bRhKHUdFF5CqbJonSDSRN8H0sCBziNSrDGNVdpz7IeZhveVart3yvghoKHA',
    owner: 'an example in searx’s documentation',
    source: 'https://github.com/searx/searx/blob/276ffd3f01/docs/admin/settings.rst',
  },
  {
    key: 'changedultrasecretkey',
    owner: 'the key in searx’s sample configuration',
    source: 'https://github.com/searx/searx/blob/276ffd3f01/searx/settings_robot.yml',
  },
  {
    key: 'ultrasecretkey',
    owner: 'the default of SearXNG',
    source: 'https://github.com/searxng/searxng/blob/9fea41204f/container/settings.template.yml',
  },
  {
    key: 'user_secret_key',
    owner: 'the key of SearXNG’s tests',
    source: 'https://github.com/searxng/searxng/blob/9fea41204f/tests/unit/settings/test_settings.yml',
  },
  {
    key: 'user_settings_secret',
    owner: 'the key of SearXNG’s tests',
    source: 'https://github.com/searxng/searxng/blob/9fea41204f/tests/unit/settings/user_settings.yml',
  },
  {
    key: 'this-is-a-secret',
    owner: 'an example in Datasette’s documentation',
    source: 'https://github.com/simonw/datasette/blob/481df7ff6d/docs/plugin_hooks.rst',
  },
  {
    key: 'supersekrit',
    owner: 'an example in Flask-Dance’s documentation',
    source: 'https://github.com/singingwolfboy/flask-dance/blob/70f79fd9b6/README.rst',
  },
  {
    key: 'whatever',
    owner: 'the key of Flask-Dance’s tests',
    source: 'https://github.com/singingwolfboy/flask-dance/blob/70f79fd9b6/tests/contrib/test_atlassian.py',
  },
  {
    key: 'anything',
    owner: 'the key of Flask-Dance’s tests',
    source: 'https://github.com/singingwolfboy/flask-dance/blob/87995e5bbd/tests/contrib/test_authentiq.py',
  },
  {
    key: 'backups',
    owner: 'the key of Flask-Dance’s tests',
    source: 'https://github.com/singingwolfboy/flask-dance/blob/ab1ab02b79/tests/contrib/test_google.py',
  },
  {
    key: 'forced',
    owner: 'the key of Flask-Dance’s tests',
    source: 'https://github.com/singingwolfboy/flask-dance/blob/d8d8a4b82d/tests/contrib/test_dropbox.py',
  },
  {
    key: 'apple-app-store',
    owner: 'the key of Flask-Dance’s tests',
    source: 'https://github.com/singingwolfboy/flask-dance/blob/e867ca4acb/tests/contrib/test_dropbox.py',
  },
  {
    key: 'tralala',
    owner: 'the key in I Hate Money’s sample configuration',
    source: 'https://github.com/spiral-project/ihatemoney/blob/52e5720ec7/Dockerfile',
  },
  {
    key: 'supersecure',
    owner: 'an example in I Hate Money’s documentation',
    source: 'https://github.com/spiral-project/ihatemoney/blob/52e5720ec7/docs/installation.md',
  },
  {
    key: 'TEST SESSION',
    owner: 'the key of I Hate Money’s tests',
    source:
      'https://github.com/spiral-project/ihatemoney/blob/52e5720ec7/ihatemoney/tests/common/ihatemoney_testcase.py',
  },
  {
    key: 'supersecret',
    owner: 'the key of I Hate Money’s tests',
    source: 'https://github.com/spiral-project/ihatemoney/blob/52e5720ec7/ihatemoney/tests/ihatemoney.cfg',
  },
  {
    key: 'lalatra',
    owner: 'the key of I Hate Money’s tests',
    source: 'https://github.com/spiral-project/ihatemoney/blob/52e5720ec7/ihatemoney/tests/ihatemoney_envvar.cfg',
  },
  {
    key: 'yosh',
    owner: 'an old default of I Hate Money',
    source: 'https://github.com/spiral-project/ihatemoney/blob/870101c237/budget/settings_epio.py',
  },
  {
    key: 'INSECURE_STANDARD_KEY_SET_IN_ENV',
    owner: 'the default of Tandoor Recipes',
    source: 'https://github.com/TandoorRecipes/recipes/blob/d206eddbd3/recipes/settings.py',
  },
  {
    key: '3*2&bz92brcnq^3c9b=_g%sc3b(i1j#rs*%1k67c8=cy2397j3',
    owner: 'an old default of Tandoor Recipes',
    source: 'https://github.com/TandoorRecipes/recipes/blob/df576a20ba/recipes/secret_settings.py',
  },
  {
    key: 'hjshjhdjah kjshkjdhjs',
    owner: 'an example in Tech With Tim’s Flask tutorial',
    source: 'https://github.com/techwithtim/Flask-Web-App-Tutorial/blob/e3d9f47807/website/__init__.py',
  },
  {
    key: 'please_change_me',
    owner: 'an example in TestDriven.io’s tutorial on Django with Docker',
    source: 'https://github.com/testdrivenio/django-on-docker/blob/ac2bd51c16/.env',
  },
  {
    key: 'change-me',
    owner: 'an example from Paperless',
    source: 'https://github.com/the-paperless-project/paperless/blob/9b0063c973/paperless.conf.example',
  },
  {
    key: 'foobar',
    owner: 'the key of Flask-JWT-Extended’s tests',
    source: 'https://github.com/vimalloc/flask-jwt-extended/blob/1910726f15/tests/test_config.py',
  },
  {
    key: 'banana',
    owner: 'the key of Flask-JWT-Extended’s tests',
    source: 'https://github.com/vimalloc/flask-jwt-extended/blob/3329464d4e/tests/test_config.py',
  },
  {
    key: 'super=secret',
    owner: 'the key of Flask-JWT-Extended’s tests',
    source: 'https://github.com/vimalloc/flask-jwt-extended/blob/4616541ec5/tests/test_user_claims_verification.py',
  },
  {
    key: 'ChangeMe!',
    owner: 'an example from Flask-JWT-Extended',
    source: 'https://github.com/vimalloc/flask-jwt-extended/blob/84071816b8/examples/database_blocklist/app.py',
  },
  {
    key: 'test_secret',
    owner: 'the key of Flask-JWT-Extended’s tests',
    source: 'https://github.com/vimalloc/flask-jwt-extended/blob/aca3d28481/tests/test_protected_endpoints.py',
  },
  {
    key: 'c6u0-9c!7nilj_ysatsda0(f@e_2mws2f!6m0n^o*4#*q#kzp)',
    owner: 'the default of Wagtail’s bakery demo',
    source: 'https://github.com/wagtail/bakerydemo/blob/8e2b625755/bakerydemo/settings/base.py',
  },
  {
    key: 'changeme',
    owner: 'the default of Wagtail’s bakery demo',
    source: 'https://github.com/wagtail/bakerydemo/blob/8e2b625755/docker-compose.yml',
  },
  {
    key: 'not needed',
    owner: 'the key of Wagtail’s tests',
    source: 'https://github.com/wagtail/wagtail/blob/c2ae43b926/wagtail/test/settings.py',
  },
  {
    key: 'F12Zr47j\x03yX R~X@H!jmM]Lwf/,?KT',
    owner: 'the key of Vulnerable Flask App, an app for training',
    source: 'https://github.com/we45/Vulnerable-Flask-App/blob/b6a4f97afd/app/app.py',
  },
  {
    key: 'wger-django-secret-key',
    owner: 'the key in wger’s sample configuration',
    source: 'https://github.com/wger-project/wger/blob/4ba35ba708/extras/docker/development/settings.py',
  },
  {
    key: 'wger-docker-supersecret-key-1234567890!@#$%^&*(-_)',
    owner: 'an old default of wger',
    source: 'https://github.com/wger-project/wger/blob/4f7e61f735/settings/main.py',
  },
  {
    key: 'tghl3b8#1r0ha!-4zxfu*sj-wc69o$p92wz$@mtfubq!$%5*ls',
    owner: 'an example from wger',
    source: 'https://github.com/wger-project/wger/blob/80ef8aa660/workout_manager/settings.sample.py',
  },
  {
    key: '61fxc$k%9nj!be-_up9%xzm(z)9l7$h33b1!@bf9581=c-03%p',
    owner: 'the default of wger',
    source: 'https://github.com/wger-project/wger/blob/aaba201845/settings/ci.py',
  },
  {
    key: 'wger-local-development-supersecret-key-1234567890!',
    owner: 'the development key of wger',
    source: 'https://github.com/wger-project/wger/blob/aaba201845/settings/local_dev.py',
  },
  {
    key: '3^st!i-*a*iy!-4-^!rc8nv)-q34dg3u6f=bl%!h+!$xbznqj5',
    owner: 'the key in wger’s sample configuration',
    source: 'https://github.com/wger-project/wger/blob/d07d089334/extras/docker/development/settings.py',
  },
  {
    key: 'django-insecure-84h!06mhg7x64%7@k8rf7u#j1y*hi$m7+#hy*icpcv8z%b(ag)',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/6459935258/ch1-setup/django_project/settings.py',
  },
  {
    key: 'django-insecure-=a!n%4snx0+s$=-vqyyim3efd&@aj$#4pqg9056a%bu4(wiwxk',
    owner: 'an example in the book “Django for Beginners”',
    source:
      'https://github.com/wsvincent/djangoforbeginners/blob/6459935258/ch10-custom-user-model/django_project/settings.py',
  },
  {
    key: 'django-insecure-xk3a(v=7-y7i^5no8*=-)1v6(fe@e4bg7tn57svov)&th!q#6%',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/6459935258/ch2-helloworld/django_project/settings.py',
  },
  {
    key: 'django-insecure-p#*uurcoc@u!sxc%0x0xprv&bu0(-mfj78!4k6h)elc)!7%$kv',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/6459935258/ch3-pages/django_project/settings.py',
  },
  {
    key: 'django-insecure-!i1taz@my6u5yr09vw75lg*qo=d-**lr_#!!^r5t9(0oo2&t35',
    owner: 'an example in the book “Django for Beginners”',
    source:
      'https://github.com/wsvincent/djangoforbeginners/blob/6459935258/ch4-message-board/django_project/settings.py',
  },
  {
    key: 'django-insecure-^qi19(+(oo-ere5b&$@275chw)k@7ob1)74aol5d$(k*)5kk5)',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/6459935258/ch6-blog/django_project/settings.py',
  },
  {
    key: 'imDnfLXy-8Y-YozfJmP2Rw_81YA_qx1XKl5FeY0mXyY',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/6459935258/ch9-blog-deploy/.env',
  },
  {
    key: 'django-insecure-p06d!6h)v)_z^po^$3$zvp5$@h=j1!@sx_zes^u_4@nbj-6_(1',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/9d586d8f27/ch01-setup/django_project/settings.py',
  },
  {
    key: 'django-insecure-j!v6p=@rg1ym*&=eu5yd(@+k)h-s@o#h3_d7&!@$$0fvi3j91v',
    owner: 'an example in the book “Django for Beginners”',
    source:
      'https://github.com/wsvincent/djangoforbeginners/blob/9d586d8f27/ch02-helloworld/django_project/settings.py',
  },
  {
    key: 'django-insecure-2upuf*i%-h@fe*y36hikmbz%t#!-*jphr=elvj9d8ml5901&bm',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/9d586d8f27/ch03-personal/django_project/settings.py',
  },
  {
    key: 'django-insecure-a*%tc_1pl-997&ib4zd@%k$kp(a5zo#u(drf8n^p_k&o-&6imy',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/9d586d8f27/ch04-company/django_project/settings.py',
  },
  {
    key: 'django-insecure-g%j@b$d5lq&bwb5y(131ve+s4a+(aviq5c#^jk!1gyn8x_br6@',
    owner: 'an example in the book “Django for Beginners”',
    source:
      'https://github.com/wsvincent/djangoforbeginners/blob/9d586d8f27/ch05-messageboard/django_project/settings.py',
  },
  {
    key: 'django-insecure-lmpe9p!70x497)9nv#4#fc%!j#g0&hvjomotjqy=ebkcj)_@4c',
    owner: 'an example in the book “Django for Beginners”',
    source: 'https://github.com/wsvincent/djangoforbeginners/blob/9d586d8f27/ch06-blog/django_project/settings.py',
  },
  {
    key: 'django-insecure-c8ba!18k9ybgimy)m2z#u*d&u$gs$(k4)d3ge&c*0kr1eoo$v4',
    owner: 'an example in the book “Django for Beginners”',
    source:
      'https://github.com/wsvincent/djangoforbeginners/blob/9d586d8f27/ch09-newspaper-project/django_project/settings.py',
  },
  {
    key: '5s%3st)aw#ipvop3-a_d*7dk3(v42wn!mru_4t))tuf8*)c5qm',
    owner: 'an example in the book “Django for Professionals”',
    source: 'https://github.com/wsvincent/djangoforprofessionals/blob/347e307035/ch1-hello/config/settings.py',
  },
  {
    key: 'dn(qlq&r+l+$ltybk6(12s_yrgqk-i6+gez%+m9u_!^2(k@#y1',
    owner: 'an example in the book “Django for Professionals”',
    source: 'https://github.com/wsvincent/djangoforprofessionals/blob/347e307035/ch2-postgresql/config/settings.py',
  },
  {
    key: ')*_s#exg*#w+#-xt=vu8b010%%a&p@4edwyj0=(nqq90b9a8*n',
    owner: 'an example in the book “Django for Professionals”',
    source: 'https://github.com/wsvincent/djangoforprofessionals/blob/347e307035/ch3-books/config/settings.py',
  },
  {
    key: 'django-insecure-+5)7ajl#6t1%+!+onp^*oajbu*3740x03j$@@su)^-gjt7^*5h',
    owner: 'an example in the book “Django for Professionals”',
    source:
      'https://github.com/wsvincent/djangoforprofessionals/blob/bb17b51150/ch3-postgresql/django_project/settings.py',
  },
  {
    key: 'django-insecure-hv1(e0r@v4n4m6gqdz%dn(60o=dsy8&@0_lbs8p-v3u^bs4)xl',
    owner: 'an example in the book “Django for Professionals”',
    source:
      'https://github.com/wsvincent/djangoforprofessionals/blob/bb17b51150/ch4-bookstore/django_project/settings.py',
  },
  {
    key: 'django-insecure-0peo@#x9jur3!h$ryje!$879xww8y1y66jx!%*#ymhg&jkozs2',
    owner: 'the default of the template DjangoX',
    source: 'https://github.com/wsvincent/djangox/blob/56aa62e0e2/django_project/settings.py',
  },
  {
    key: '4(j*7q=-dm@4&d8hb)-ivy#b(&_3ew19ujzo#h_hq-39!6-5d+',
    owner: 'the default of the template DjangoX',
    source: 'https://github.com/wsvincent/djangox/blob/6f5167c24f/djangox/settings.py',
  },
  {
    key: '43)%4yx)aa@a=+_c(fn&kf3g29xax+=+a&key9i=!98zyim=8j',
    owner: 'the default of the template DjangoX',
    source: 'https://github.com/wsvincent/djangox/blob/c8d9f90194/django_project/settings.py',
  },
  {
    key: 'fs60+izry!e1@1_q-mvtgq!*h0ed#&+6*-#c6v%mv%+di6m-g%',
    owner: 'an example in the book “Django for APIs”',
    source:
      'https://github.com/wsvincent/restapiswithdjango/blob/177fed083e/ch2-library-app-and-api/library_project/settings.py',
  },
  {
    key: 'af=p0g%oomq8(vv2a75z_(8@x+732uuzu=92wifmgzgl04j9)y',
    owner: 'an example in the book “Django for APIs”',
    source:
      'https://github.com/wsvincent/restapiswithdjango/blob/177fed083e/ch3-todo-api/backend/todo_project/settings.py',
  },
  {
    key: '%bj3%zk@(9_kwe4x%=oxx51_%=tb1p-(@&ny2(xbp(q5v-1zlg',
    owner: 'an example in the book “Django for APIs”',
    source: 'https://github.com/wsvincent/restapiswithdjango/blob/177fed083e/ch5-blog-api/blog_project/settings.py',
  },
  {
    key: 'qnhe=6s_paq+kd_#mvyi!&6xn!&o&0m)#i!18u-#w^8n9%lwj%',
    owner: 'an example in the book “Django for APIs”',
    source:
      'https://github.com/wsvincent/restapiswithdjango/blob/2b03359f1e/ch2-library-app-and-api/config/settings.py',
  },
  {
    key: 'y2kf+s*_9sws0agzq%gx4mw6d53xm&n^j!wf3e)=uf_^6m(@z@',
    owner: 'an example in the book “Django for APIs”',
    source: 'https://github.com/wsvincent/restapiswithdjango/blob/2b03359f1e/ch3-todo-api/backend/config/settings.py',
  },
  {
    key: '5kji9d4+u2=pw4k2bh+v4pt7(57)$hsns-g_ma0oskgf*aa16&',
    owner: 'an example in the book “Django for APIs”',
    source: 'https://github.com/wsvincent/restapiswithdjango/blob/2b03359f1e/ch5-blog-api/config/settings.py',
  },
  {
    key: 'django-insecure-)*#p7$3!ke92gc7-_ufvm#pr&g-b5@qee#lfu-rl%8ecgnv=tm',
    owner: 'an example in the book “Django for APIs”',
    source:
      'https://github.com/wsvincent/restapiswithdjango/blob/4a12e5289b/ch10-blog-schemas-docs/django_project/settings.py',
  },
  {
    key: 'django-insecure-di+90xly#x)7ap#cn*y+2@!zswmt!1$72&$0ezl)^=l=(l@89o',
    owner: 'an example in the book “Django for APIs”',
    source:
      'https://github.com/wsvincent/restapiswithdjango/blob/4a12e5289b/ch3-library-website/django_project/settings.py',
  },
  {
    key: 'django-insecure-hj0fyq^gvtl5m%1be1@x+5j(y*736(cptg37o=95%0pm^^f$ot',
    owner: 'an example in the book “Django for APIs”',
    source: 'https://github.com/wsvincent/restapiswithdjango/blob/4a12e5289b/ch5-todo-api/django_project/settings.py',
  },
  {
    key: '*!j@129!m#8tft^xz2wtiokc-xh@^c^ly*=18(!m2zf2ce_=hx',
    owner: 'an example in the book “Django for APIs”',
    source:
      'https://github.com/wsvincent/restapiswithdjango/blob/8502d36860/ch6-blog-api-permissions/blog_project/settings.py',
  },
  {
    key: ')5v@z1099e31#ce^j2bmjg0n+#en1_sxaidj=0mgkol&8r%57d',
    owner: 'an example in the book “Django for APIs”',
    source:
      'https://github.com/wsvincent/restapiswithdjango/blob/983d844505/ch2-library-app-and-api/library_project/settings.py',
  },
  {
    key: 'gkxrw(&*a!^=rhdywg)9$9t$4o8*s+@e#-cq!9zb8o3_i*90uo',
    owner: 'an example in the book “Django for APIs”',
    source: 'https://github.com/wsvincent/restapiswithdjango/blob/983d844505/ch3-todo-api/todo_project/settings.py',
  },
  {
    key: 'h68mlej1os4v*^_n90-cg%dw-@!@on)o_wn^8!te%r9hi786o2',
    owner: 'an example in the book “Django for APIs”',
    source: 'https://github.com/wsvincent/restapiswithdjango/blob/983d844505/ch5-blog-api/blog_project/settings.py',
  },
  {
    key: 'abcdefghijklmnop',
    owner: 'the key of WTForms’ tests',
    source: 'https://github.com/wtforms/wtforms/blob/074ac9eb2e/tests/ext_csrf.py',
  },
  {
    key: 'You probably want to override this.',
    owner: 'an old default of WTForms',
    source: 'https://github.com/wtforms/wtforms/blob/084be36d63/wtforms/ext/csrf/session.py',
  },
  {
    key: 'EPj00jpfj8Gx1SjnyLxwBBSQfnQ9DJYe0Ym',
    owner: 'an example in WTForms’ documentation',
    source: 'https://github.com/wtforms/wtforms/blob/a70b350b45/docs/ext.rst',
  },
  {
    key: '1234567890',
    owner: 'an example in WTForms’ documentation',
    source: 'https://github.com/wtforms/wtforms/blob/e8621d77b2/docs/csrf.rst',
  },
  {
    key: 'YOUR_OWN_RANDOM_GENERATED_SECRET_KEY',
    owner: 'an example in Apache Superset’s documentation',
    source: 'https://superset.apache.org/docs/installation/configuring-superset/',
  },
  {
    key: '\x02\x01thisismyscretkey\x01\x02\\e\\y\\y\\h',
    owner: 'the default of Apache Superset before 1.4.1',
    source: 'https://www.theregister.com/2023/04/25/apache_superset_cve/',
  },
];
