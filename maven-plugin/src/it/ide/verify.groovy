def log = new File(basedir, 'build.log').getText('UTF-8')
def said = log.readLines().collect { it.find(/(com\.acme\.stock|workspace): .*/) }.findAll()
def out = new File(basedir, 'client/target/generated-sources/catenary')

assert said == [
    'com.acme.stock: 7 files written, 0 unchanged, 0 deleted',
    "workspace: refreshed $out".toString(),
    'com.acme.stock: up to date',
]

// Every goal that can be bound to a build is mapped, so that no IDE calls it "not covered by lifecycle configuration".
def parse = { String name -> new groovy.xml.XmlSlurper().parse(new File(basedir, '../../classes/META-INF/' + name)) }
def bound = parse('maven/plugin.xml').mojos.mojo.findAll { !it.phase.isEmpty() }.collect { it.goal.text() }
def mapped = parse('m2e/lifecycle-mapping-metadata.xml').'**'.findAll { it.name() == 'goal' }.collect { it.text() }
assert bound == ['generate']
assert mapped == bound
return true
