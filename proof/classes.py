"""OpenMetadata's own classes, as its releases on PyPI ship them (openmetadata-ingestion).

  classes.py trim WHEEL OUT      keeps of a wheel what the two others need
  classes.py describe ARCHIVE    every sign-in setting of the release as JSON: type, values, default
  classes.py judge               lines {"archive", "conf"} on standard input -> a line of complaints each

A wheel is read where it lies; of what its classes import besides, only names are needed.
What goes wrong is one sentence on standard error and exit code 2.
"""
import enum, importlib, json, re, sys, types, typing, zipfile

BLOCKS = {
    'authenticationConfiguration': 'AuthenticationConfiguration',
    'authorizerConfiguration': 'AuthorizerConfiguration',
    'jwtTokenConfiguration': 'JWTTokenConfiguration',
    'fernetConfiguration': 'FernetConfiguration',
}
KEPT = re.compile(r'metadata/(generated/.*|ingestion/models/custom_pydantic)\.py$')
TYPES = {str: 'string', bool: 'boolean', int: 'integer', float: 'number', list: 'list', dict: 'map'}


class Unreadable(Exception):
    """An archive that is no release, or one laid out in a way that is not known here."""


def names_in(archive):
    try:
        with zipfile.ZipFile(archive) as file:
            broken = file.testzip()
            names = [name for name in file.namelist() if KEPT.match(name)]
    except FileNotFoundError:
        raise Unreadable('The file is not there.') from None
    except (zipfile.BadZipFile, EOFError, OSError) as error:
        raise Unreadable(f'The file is damaged or cut off: {error}.') from None
    if broken:
        raise Unreadable(f'The file is damaged at {broken}.')
    return names


def trim(wheel, out):
    names = names_in(wheel)
    with zipfile.ZipFile(wheel) as whole, zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as kept:
        for name in names:
            kept.writestr(name, whole.read(name))
        # Packages without this file cannot be imported from an archive.
        folders = {'/'.join(name.split('/')[:depth]) for name in names for depth in range(1, name.count('/') + 1)}
        for init in {f'{folder}/__init__.py' for folder in folders} - set(names):
            kept.writestr(init, '')


class AnyName(types.ModuleType):
    """Stands for a module of which no more than the names is wanted."""

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return lambda *args, **named: named.get('entity', args[0] if args else None)


def load(archive):
    """The class of each block. Forgets those of the release before."""
    names_in(archive)
    for name in [name for name in sys.modules if name.split('.')[0] == 'metadata']:
        del sys.modules[name]
    for package in ('metadata', 'metadata.ingestion', 'metadata.ingestion.models', 'metadata.generated'):
        module = types.ModuleType(package)
        module.__path__ = [f"{archive}/{package.replace('.', '/')}"]
        sys.modules[package] = module
    validation = 'metadata.ingestion.models.custom_basemodel_validation'
    sys.modules[validation] = AnyName(validation)
    found = {}
    for block, name in BLOCKS.items():
        try:
            found[block] = getattr(importlib.import_module(f'metadata.generated.schema.configuration.{block}'), name)
        except (ImportError, AttributeError) as error:
            raise Unreadable(f'The class {name} is not where it was until now: {error}.') from None
    return found


def walk(annotation):
    """An annotation and everything inside it: `list[str] | None` -> the union, list, str."""
    yield typing.get_origin(annotation) or annotation
    for inner in typing.get_args(annotation):
        yield from walk(inner)


def is_a(kind, base):
    return isinstance(kind, type) and issubclass(kind, base)


def models_in(field):
    import pydantic
    if typing.get_origin(field.annotation) in (list, dict):
        return []
    found = [kind for kind in walk(field.annotation) if is_a(kind, pydantic.BaseModel)]
    return [kind for kind in found if not is_a(kind, pydantic.RootModel)]


def type_of(field):
    import pydantic
    kinds = list(walk(field.annotation))
    for kind in kinds:
        if is_a(kind, enum.Enum):
            return 'string'
        if is_a(kind, pydantic.RootModel):
            kind = typing.get_origin(kind.model_fields['root'].annotation) or kind.model_fields['root'].annotation
        if kind in TYPES:
            return TYPES[kind]
        if 'SecretStr' in getattr(kind, '__name__', '') or getattr(kind, '__name__', '') == 'EmailStr':
            return 'string'
    return 'object'


def plain(value):
    """A default as JSON can hold it, or None for what is built anew for each object."""
    if isinstance(value, enum.Enum):
        return value.value
    if hasattr(value, 'root'):
        return plain(value.root)
    if isinstance(value, list):
        return [plain(one) for one in value]
    return value if isinstance(value, (str, bool, int, float, dict)) else None


def describe(model, path, into):
    for name, field in model.model_fields.items():
        here = f'{path}.{name}'
        inner = models_in(field)
        for one in inner:
            describe(one, here, into)
        facts = {'type': 'object' if inner else type_of(field)}
        allowed = [one.value for kind in walk(field.annotation) if is_a(kind, enum.Enum) for one in kind]
        if allowed:
            facts['allowed'] = allowed
        default = plain(field.default)
        if default is not None and not inner:
            facts['default'] = default
        if field.is_required():
            facts['required'] = True
        for limit in field.metadata:
            if getattr(limit, 'ge', None) is not None:
                facts['least'] = limit.ge
            if getattr(limit, 'le', None) is not None:
                facts['most'] = limit.le
        into.setdefault(here, facts)
    return into


def as_server(model, value):
    """What Jackson makes of a value before the class sees it: a bare true or 3600 is text where text is wanted."""
    if not isinstance(value, dict):
        return value
    out = {}
    for key, one in value.items():
        field = model.model_fields.get(key)
        if field is not None:
            inner = models_in(field)
            wanted = type_of(field)
            if isinstance(one, dict) and len(inner) == 1:
                one = as_server(inner[0], one)
            elif wanted == 'string' and isinstance(one, bool):
                one = str(one).lower()
            elif wanted == 'string' and isinstance(one, (int, float)):
                one = str(one)
            elif wanted in ('integer', 'number', 'map', 'object') and one == '':
                one = None
        out[key] = one
    return out


def complaints(classes, conf):
    import pydantic
    found = []
    for block, model in classes.items():
        if block not in conf:
            continue
        try:
            model.model_validate(as_server(model, conf[block]))
        except pydantic.ValidationError as error:
            found += [f"{block}.{'.'.join(map(str, one['loc']))}: {one['msg']}" for one in error.errors()]
    return found


def judge():
    loaded = {}
    for line in sys.stdin:
        asked = json.loads(line)
        archive = asked['archive']
        if loaded.get('archive') != archive:
            loaded = {'archive': archive, 'classes': load(archive)}
        print(json.dumps(complaints(loaded['classes'], asked['conf'])), flush=True)


def main(task, *args):
    if task == 'trim':
        trim(*args)
    elif task == 'describe':
        facts = {}
        for block, model in load(*args).items():
            describe(model, block, facts)
        json.dump(facts, sys.stdout)
    else:
        judge()


if __name__ == '__main__':
    try:
        main(*sys.argv[1:])
    except Unreadable as error:
        sys.exit(print(error, file=sys.stderr) or 2)
