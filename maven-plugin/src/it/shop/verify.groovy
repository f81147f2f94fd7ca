def log = new File(basedir, 'build.log').getText('UTF-8')
def said = log.readLines().findAll { it =~ /com\.acme\.(shop|stock): / }.collect { it.replaceFirst(/.*(com\.acme\.\w+: )/, '$1') }

assert said == [
    'com.acme.shop: 5 files written, 0 unchanged, 0 deleted',
    'com.acme.stock: 4 files written, 0 unchanged, 0 deleted',
    'com.acme.stock: not shown: 1 NOT_IN_CLIENT; ' + new File(basedir, 'target/catenary/stock.problems.txt') + ' has all',
    'com.acme.shop: up to date',
    'com.acme.stock: up to date',
    // the third build ends with the broken description
    'com.acme.shop: up to date',
    'com.acme.stock: up to date',
    'com.acme.shop: 2 files written, 4 unchanged, 0 deleted',
    'com.acme.stock: up to date',
    'com.acme.shop: skipped, as catenary.skip says',
    'com.acme.stock: skipped, as catenary.skip says',
]

assert log.contains('error REF_NOT_FOUND broken.yaml:8#/paths/~1orders/get/responses/200/content/application~1json/schema')
assert log.contains(' left as it was. The errors are above, and in ' + new File(basedir, 'target/catenary/shop.refused.txt') + '.')
assert log.contains('warning SETTING_UNUSED settings#/excludePaths')
assert log.contains('warning SETTING_UNUSED settings#/pagingRules/1/operationId')
assert log.contains('warning LEFT_OUT stock.yaml:17#/paths/~1items/post')
assert log.contains('catenary:generate')

// what refused the third build is mended since
def reports = new File(basedir, 'target/catenary')
assert reports.list().sort() == ['stock.problems.txt']
def report = new File(reports, 'stock.problems.txt').getText('UTF-8')
assert report.contains('      2 SETTING_UNUSED\n')
assert report.contains('note NOT_IN_CLIENT stock.yaml:9#/paths/~1items~1{id}/get/responses/200/links')

def out = new File(basedir, 'target/generated-sources/catenary')
assert new File(out, 'com/acme/shop/Shop.java').file
assert new File(out, 'com/acme/stock/StockClient.java').file
assert new File(out, '.catenary').list().sort() == [
    'com.acme.shop.fingerprint', 'com.acme.shop.manifest', 'com.acme.stock.fingerprint', 'com.acme.stock.manifest'
]
return true
