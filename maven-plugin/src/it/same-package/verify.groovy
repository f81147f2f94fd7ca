def log = new File(basedir, 'build.log').getText('UTF-8')
assert log.contains('The executions one and two both write the package com.acme.stock to ')
return true
